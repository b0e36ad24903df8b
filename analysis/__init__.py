"""Reads Korean bio-industry news into reports in which every number leads back to the sentence that states it."""
