"""What runs without being asked; each loop calls one action."""
