"""The command line (design.md section 4, a contract): run, check, new, demo. Never imports Qt."""
