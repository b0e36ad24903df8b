"""The money of a sentence, and the deals that it belongs to."""
