"""Bytes → text: UTF-8 (with or without BOM), UTF-16 with BOM, else CP949."""

from __future__ import annotations

import codecs
import unicodedata

from analysis.errors import ArticleError

_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


def decode(data: bytes, where: str) -> tuple[str, str]:
    """Decode an article's bytes.

    Returns  the text and the name of the encoding: "utf-8", "utf-8-sig", "utf-16-le", "utf-16-be" or "cp949"
    Raises   ArticleError for no bytes, for NUL bytes (a binary file), and for bytes that no encoding fits
    """
    if not data.strip():
        raise ArticleError(where, "the file is empty", "give an article with text in it")
    for bom, encoding in _UTF16.items():
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding, where), encoding
    if b"\0" in data:
        at = data.index(b"\0")
        raise ArticleError(where, f"not text: NUL byte at {at}", "give a text file in UTF-8, UTF-16 with BOM or CP949")
    if data.startswith(codecs.BOM_UTF8):
        return _strict(data[3:], "utf-8", where), "utf-8-sig"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as utf8:
        try:
            return data.decode("cp949"), "cp949"
        except UnicodeDecodeError as cp949:
            raise ArticleError(
                where,
                f"neither UTF-8 (byte {utf8.start}: 0x{data[utf8.start]:02x}) nor CP949 "
                f"(byte {cp949.start}: 0x{data[cp949.start]:02x})",
                "save it as UTF-8",
            ) from None


def normalise(text: str) -> str:
    r"""`\r\n` and `\r` as `\n`, composed to NFC; nothing else is changed (the contract's offsets rest on this)."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _strict(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(where, f"says {encoding} but byte {error.start} is not", "save it again as UTF-8") from None
