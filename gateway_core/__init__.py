"""The gateway core of Scopelab, free of Qt; other packages import `gateway_core.api` alone."""
