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

- `open` {context, scope: client|gateway|designer, project, libraries: {"shared": {module: text}, "project": {module: text}}}
- `libraries` {context, libraries}           edited library scripts: modules load anew on their next use
- `close` {context}                           forget the context
- `run` {run, context, lane, kind: handler|script|function, name, text, payload: wire|null, keep_names, function, reply}
      `name` is how tracebacks name the text (`testHandler` and its scope), `lane` a thread's name: runs of one lane never
      overlap (the parent sees to that). `reply` true: what the handler returns is wanted.
      kind `function` runs the function that `later` announced; `text` is empty then.
- `stop` {run}                                ask the run to stop; the parent ends the process if it does not
- `reset` {context}                           forget the names of the Script Console
- `reply` {call, value: wire or json} or {call, error: {type, message, cause}}; `cause` {type, message, line,
      traceback, explanation}|null is what the other script failed with, `explanation` {what, where, why, next}|null
      `type` is one of the Java exceptions by the name that semantics.md gives it, or TypeError, ValueError...
- `answer` {handle, context, value: wire} or {handle, context, error}     the end of a `sendRequestAsync`

Child to parent:

- `hello` {protocol: 1, engine: builtin|jython, version}     first frame; the version is that of the interpreter
- `output` {run, context, text}               what was printed, in order, in batches
- `log` {run, context, level, logger, text}
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

Calls (`name`: arguments -> value; json but for `sendRequest` and `box`):

- `sendMessage`: {project, handler, payload: wire, scope, session_id, user, role, host, remote_servers: [..]} -> [receipt, ..]
- `sendRequest`: {project, handler, payload: wire, host, remote_server, timeout_s: number|null} -> the answer
- `sendRequestAsync`: the same and {handle} -> null at once; `answer` follows
- `cancelRequest`: {handle} -> null; `answer` follows with a CancellationException if it was still open
- `whoAmI`: {} -> {user, roles: [..], host, address, session, project, gateway, kind, comm_mode}
- `switchUser`: {user, password} -> bool;  `logout`: {} -> null;  `validateUser`: {user, password} -> bool
- `getSessionInfo`: {} -> [[username, project, address, is_designer, client_id, created_ms], ..]
- `setConnectionMode`: {mode: 1|2|3} -> null;  `getConnectionMode`: {} -> 1|2|3
- `box`: {call, arguments: wire list, default: wire} -> what the person chose

Absent optional text is the empty string (M5).
"""
