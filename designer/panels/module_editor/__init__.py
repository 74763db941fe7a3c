"""A module of a project's Script Library, or of the Shared Scripts, in an editor tab."""
