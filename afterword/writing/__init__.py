"""A follow-up and a history to a draft that has passed the wording rules."""
