"""One verb a file: what the product does, with its transactions. `ports.py` says what it needs from outside."""
