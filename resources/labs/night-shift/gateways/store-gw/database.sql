-- The cold store's own database.
CREATE TABLE stock (product TEXT PRIMARY KEY, pallets INTEGER NOT NULL CHECK (pallets >= 0));
INSERT INTO stock VALUES ('Yogurt plain', 12), ('Kefir', 3);

CREATE TABLE movements (id INTEGER PRIMARY KEY AUTOINCREMENT, product TEXT NOT NULL, pallets INTEGER NOT NULL);
