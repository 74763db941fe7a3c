"""The gateway thread: runs the router, the hosts and the clock."""
