"""A message to proposed facts, each with the words it rests on. Deterministic, no model, no network."""
