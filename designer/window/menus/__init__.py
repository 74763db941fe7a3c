"""The designer's menus, a file each, with the toolbar and the context menus that are made of their actions."""
