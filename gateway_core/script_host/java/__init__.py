"""The few Java classes that message scripts use, for an interpreter that has no Java."""
