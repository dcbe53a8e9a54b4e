"""Settings, and the one place that joins ports to wires."""
