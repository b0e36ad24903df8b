"""Bytes become text by the contract's order of encodings; offsets count the normalised text."""

from __future__ import annotations

import unicodedata

import pytest

from analysis.articles.decode import decode, normalise
from analysis.errors import ArticleError

TEXT = "㈜한빛바이오는 22만㎡ 부지에 뷁을 지었다."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8-sig"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp949"), "cp949"),
    ],
)
def test_every_encoding_gives_the_same_text(data: bytes, encoding: str) -> None:
    """One text in five encodings is decoded to itself, and the encoding is named."""
    assert decode(data, "a.txt") == (TEXT, encoding)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"PK\x03\x04\x00\x00", "NUL byte at 4"),
        (b"abc\xff\xff", "byte 3: 0xff"),
        (b"\xff\xfe\x00\xd8", "says utf-16-le"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, words: str) -> None:
    """A file that cannot be text is refused with its name and the byte."""
    with pytest.raises(ArticleError, match=words) as caught:
        decode(data, "a.txt")
    assert str(caught.value).startswith("a.txt: ")


def test_line_ends_and_composition_are_all_that_is_changed() -> None:
    r"""`\r\n` and `\r` become `\n`, NFD becomes NFC; blanks, widths and signs stay."""
    assert normalise("가\r\n나\r다  \u3000１\u200f") == "가\n나\n다  \u3000１\u200f"
    assert normalise(unicodedata.normalize("NFD", TEXT)) == TEXT
