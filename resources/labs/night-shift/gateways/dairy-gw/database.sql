-- Makes database.sqlite beside this file when a script first asks for it. Delete that file to begin anew.
CREATE TABLE production (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    line INTEGER NOT NULL,
    product TEXT NOT NULL,
    cups INTEGER NOT NULL,
    shift TEXT NOT NULL
);
INSERT INTO production (line, product, cups, shift) VALUES
    (1, 'Yogurt plain', 20400, 'Day'),
    (1, 'Yogurt plain', 20850, 'Night'),
    (2, 'Kefir', 11200, 'Day'),
    (2, 'Kefir', 0, 'Night'),
    (1, 'Yogurt berry', 6100, 'Night');

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL,
    answer TEXT,
    done INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE handover (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author TEXT NOT NULL,
    note TEXT NOT NULL
);
