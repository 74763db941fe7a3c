"""What scripts ask of the gateway: the `call` frames of a host, by subject (frames: `gateway_core.script_host`)."""
