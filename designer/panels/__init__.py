"""The designer's panels, each a folder of view (dull widgets), presenter (decides), model (plain values)."""
