"""The child process that runs users' scripts: one "JVM" of the emulated system (design.md section 1).

It never imports the rest of `gateway_core`. CPython and Jython run the same modules, so these keep to what Python 2.7 and
3.11 share; only `dialect`, `cpython` and `java` are for CPython alone and `jython` for Jython alone. What differs is asked
of three modules that pick: `interpreter` (threads, pipes, the process), `language` (Python 2) and `java_classes`.

Frames
======

A frame is 4 bytes length (big-endian), then that many bytes of UTF-8 JSON, one object. The parent writes to the
child's standard input, the child to a private copy of its standard output. `wire` below is a JSON *text* inside a
string, in the form that `gateway_core.messages.payload` describes; names, texts and messages are plain JSON strings.
A JSON text that holds texts of ours instead of values of scripts (receipts, names) is called `json`.

Parent to child (`op`):

- `open` {context, jvm, scope: client|gateway|designer, project, libraries: {"shared": {module: text}, "project": {..}}}
      Contexts of one `jvm` share what lasts as long as it: the dictionary of `getGlobals`, the levels of loggers.
- `libraries` {context, libraries}           edited library scripts: modules load anew on their next use
- `close` {context}                           forget the context
- `run` {run, context, lane, kind: handler|script|function, name, text, payload: wire|null, keep_names, function, reply}
      `name` is how tracebacks name the text (`testHandler` and its scope), `lane` a thread's name: runs of one lane never
      overlap (the parent sees to that). `reply` true: what the handler returns is wanted.
      kind `function` runs the function that `later` announced; `text` is empty then.
- `stop` {run}                                ask the run to stop; the parent ends the process if it does not
- `stop_threads` {context}                    stop the threads that scripts of the context have started by themselves
- `reset` {context}                           forget the names of the Script Console
- `reply` {call, value: wire or json} or {call, error: {type, message, cause}}; `cause` {type, message, line,
      traceback, explanation}|null is what the other script failed with, `explanation` {what, where, why, next}|null
      `type` is one of the Java exceptions by the name that semantics.md gives it, or TypeError, ValueError...
- `answer` {handle, context, value: wire} or {handle, context, error}     the end of a `sendRequestAsync`

Child to parent:

- `hello` {protocol: 1, engine: builtin|jython, version}     first frame; the version is that of the interpreter
- `output` {run, context, text}               what was printed, in order, in batches
- `log` {run, context, level, logger, text, error}     `error`: as in `ended`, if the line reports one, else null
- `call` {call, run, context, line, name, arguments}    wants a `reply`; `line` in the user's text, 0 unknown
- `later` {context, run, function, lane: gui|async, delay_ms, label}    queue a function that the child keeps
- `answered` {handle, context, run: 0}         the callbacks of that handle, if any, have been queued
- `ended` {run, outcome: done|failed|stopped, error: {type, message, line, traceback, hints}|null, returned: wire|null,
      duration_ms, note, return_refused}      `note`: a sentence for people where `error` is not enough, else "";
      `return_refused`: the script came to its end, and `error` says why its return value can't travel (R13)
      `hints` (null or absent: none) is what explains the error best: {names: {name: [type, plain value or "", length or
      -1]}, tables: [[how a script writes a dictionary, [its keys as written], how many]], attributes: [name], cause}: names
      and dictionaries in reach of the failing line, attributes of the object that lacked one, and `cause` as below

`run` is 0 for what a thread does that a script has started by itself.

Calls (`name`: arguments -> value; json but for `sendRequest`, `box` and `readTags`):

- `sendMessage`: {project, handler, payload: wire, scope, session_id, user, role, host, remote_servers: [..]} -> [receipt, ..]
- `sendRequest`: {project, handler, payload: wire, host, remote_server, timeout_s: number|null} -> the answer
- `sendRequestAsync`: the same and {handle} -> null at once; `answer` follows
- `cancelRequest`: {handle} -> null; `answer` follows with a CancellationException if it was still open
- `whoAmI`: {} -> {user, roles: [..], host, address, session, project, gateway, kind, comm_mode}
- `switchUser`: {user, password} -> bool;  `logout`: {} -> null;  `validateUser`: {user, password} -> bool
- `getUserRoles`: {user, password} -> [role, ..]|null;  `getUsers`: {} -> [[name, [role, ..]], ..]
- `getSessionInfo`: {} -> [[username, project, address, is_designer, client_id, created_ms], ..]
- `setConnectionMode`: {mode: 1|2|3} -> null;  `getConnectionMode`: {} -> 1|2|3
- `box`: {call, arguments: wire list, default: wire} -> what the person chose

Windows (a window is [number, path]; `call` and `arguments`, a wire list, are what the script called, for people):

- `openWindow`: {path, parameters: {name: wire}, another: bool, call, arguments} -> window
- `swapWindow`: {number, from: path|null, path, parameters, call, arguments} -> window; `number` 0 and `from` null: the main one
- `goToWindow`: {where: home|back|forward, call, arguments} -> window or null
- `closeWindow`, `centerWindow`: {number, path: where the number is 0, call, arguments} -> whether it was there
- `getWindow`: {path} -> window or null;  `listWindows`: {} -> [[number, path, is_main], ..];  `windowNames`: {} -> [path, ..]
- `windowState`: {number} -> {title, is_main, is_front}, null where it is closed
- `raiseWindow`: {number} -> null;  `setWindowTitle`: {number, title} -> null
- `getWindowProperty`: {number, name} -> wire, as a text;  `setWindowProperty`: {number, name, value: wire} -> null
- `filesFolder`: {} -> path;  `temporaryFile`: {extension} -> path
- `getRemoteServers`: {running_only: bool} -> [gateway, ..];  `getGatewayStatus`: {gateway} -> running|down|unknown
- `noteEffect`: {call, arguments: wire list} -> null;  `sendEmail`: the same and {line} for the gateway log
- `exit`: {call, arguments: wire list}: the client closes; there is no reply
- `audit`: {action, target, value: text|null, profile, actor, actor_host, system, time_ms|null, context, status,
      given: wire list} -> null
- `queryAuditLog`: {profile} -> [[id, ms, actor, host, action, target, value, status, system, context], ..]
- `readTags`: {paths: [..]} -> [[value, quality code, ms], ..], as a value of scripts
- `writeTags`: {call, paths: [..], values: wire list} -> [refusal, ..], a sentence or "" for each
- `tagExists`: {path} -> bool
- `browseTags`: {parent, pattern, tag_type, data_type, recursive: bool, descending: bool} ->
      [{name, path, full_path, type, data_type}, ..]
- `addTag`: {parent, name, is_folder: bool, data_type, value: wire, documentation, read_only: bool} -> null
- `editTag`: {path, data_type|null, value: wire|null, documentation|null, read_only: bool|null} -> null
- `removeTags`: {paths: [..]} -> null
- `runStatement`: {function, query, arguments: [..], wants: rows|scalar|count|key, database, tx} -> a number for `count` and
      `key`, else {columns: [..], types: [..], kinds: [..], cells: [those of a column, ..]}; the forms of arguments and cells
      stand in `gateway_core.database.values`. What the database refuses is a `java.sql.SQLException`.
- `beginTransaction`: {isolation: 1|2|4|8, timeout_ms, database} -> its id
- `endTransaction`: {tx, end: commit|rollback|close, function} -> whether changes were lost by that

Absent optional text is the empty string (M5).
"""
