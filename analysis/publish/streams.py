r"""Mends what the typesetter leaves ambiguous: a compressed stream that happens to end in a carriage return.

PDF/A asks that /Length match the bytes before the end-of-line marker of `endstream`. Typst writes "\n" as the marker,
so that data ending in "\r" (a checksum does, now and then) reads as one byte short. Such a stream gets one more byte,
and the offsets follow.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_AMBIGUOUS = re.compile(rb"\r\nendstream")
_LENGTH = re.compile(rb"/Length (\d+)")
_TABLE = re.compile(rb"xref\r?\n\d+ \d+\r?\n((?:\d{10} \d{5} [nf]\s{2})+)")


def mend(pdf: bytes) -> bytes:
    """The same document, no stream of it ambiguous; as it is where nothing needs mending."""
    while True:
        for match in _AMBIGUOUS.finditer(pdf):
            mended = _mended(pdf, match.start() + 1)
            if mended is not None:
                pdf = mended
                break
        else:
            return pdf


def _mended(pdf: bytes, end: int) -> bytes | None:
    """The document with the stream that ends at `end` one byte longer; None where no such stream ends there."""
    table = _TABLE.search(pdf, pdf.rindex(b"xref", 0, pdf.rindex(b"startxref")))
    if table is None:
        return None
    offsets = sorted(int(row[:10]) for row in _rows(table[1]) if row[17:18] == b"n")
    start = offsets[bisect_right(offsets, end) - 1]
    head, _, data = pdf[start:end].partition(b"stream\n")
    length = _LENGTH.search(head)
    if length is None or int(length[1]) != len(data) or b"/Filter/FlateDecode" not in head:
        return None
    new = data + b"\n"  # compressed data says itself where it ends
    head = head.replace(length[0], b"/Length %d" % len(new))
    body = head + b"stream\n" + new
    return _spliced(pdf, start, end, body, table.start(1), table.end(1))


def _rows(table: bytes) -> list[bytes]:
    return [table[at : at + 20] for at in range(0, len(table), 20)]


def _spliced(pdf: bytes, start: int, end: int, body: bytes, first: int, last: int) -> bytes:
    """Put a new body at [start, end), and move the offsets behind it in the table, which stands at [first, last)."""
    moved = len(body) - (end - start)
    rows = [
        b"%010d" % (int(row[:10]) + moved) + row[10:] if row[17:18] == b"n" and int(row[:10]) > start else row
        for row in _rows(pdf[first:last])
    ]
    tail = pdf[last:]
    at = tail.rindex(b"startxref") + len(b"startxref\n")
    number = re.match(rb"\d+", tail[at:])
    if number is None:
        return pdf
    tail = tail[:at] + b"%d" % (int(number[0]) + moved) + tail[at + number.end() :]
    return pdf[:start] + body + pdf[end:first] + b"".join(rows) + tail
