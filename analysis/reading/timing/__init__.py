"""Moments, in the order of the work: anchors → words said → places on the calendar → moments read.

`fragments` and the `*_patterns` put the tables' words together; `said`, `calendar_words`, `clocks` and `lengths` read
what the words say; `told`, `years`, `days` and `places` resolve it against what was told before and the publication
date. `reader` goes through them at each anchor, and the `journal` keeps what it has read.
"""
