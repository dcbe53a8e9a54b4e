"""Afterword follows up every job interview until the employer says yes or no."""

__version__ = "0.1.0"
