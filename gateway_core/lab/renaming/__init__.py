"""Where scripts mention a name of the lab, and how the text there reads with another name. Changes no lab."""
