"""A stream that ends in a carriage return gets one byte more, and everything else stays where it is said to be."""

from __future__ import annotations

import io
import zlib

import pypdf
import pytest

from analysis.publish.streams import mend


def _ending_in_return() -> bytes:
    """Compressed data whose checksum ends in a carriage return."""
    texts = (b"BT ET %d" % n for n in range(5000))
    return next(packed for text in texts if (packed := zlib.compress(text)).endswith(b"\r"))


def _pdf(content: bytes) -> bytes:
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[4 0 R]>>",
        b"<</Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream" % (len(content), content),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 3 0 R>>",
    ]
    made, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n\n" % (number, body)
    rows = b"0000000000 65535 f\r\n" + b"".join(b"%010d 00000 n\r\n" % at for at in offsets)
    tail = b"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(made)
    return made + b"xref\n0 5\n" + rows + tail


def test_an_ambiguous_stream_is_mended() -> None:
    """The stream's length counts one byte more, its data is the same, and a strict reader finds every object."""
    content = _ending_in_return()
    made = mend(_pdf(content))
    assert b"\r\nendstream" not in made
    read = pypdf.PdfReader(io.BytesIO(made), strict=True)
    assert read.pages[0]["/Contents"].get_data() == zlib.decompress(content)
    assert mend(made) == made


@pytest.mark.parametrize("content", [zlib.compress(b"BT ET"), b"no compressed data\r"])
def test_other_streams_stay(content: bytes) -> None:
    """A document that needs no mending, or whose stream is not what it says, is left as it is."""
    made = _pdf(content) if content[:1] == b"x" else _pdf(content).replace(b"/Filter/FlateDecode", b"")
    assert mend(made) == made
