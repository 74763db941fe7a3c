"""Recording a lesson: what its author does in the lab becomes a lesson's folder."""
