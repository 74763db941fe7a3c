"""The dialogs that ask for the parts of a lab, a file each: gateway, project, user, client preset, the lab as a whole."""
