# as designer
print repr(system.security.getUsername()), system.security.getRoles()
