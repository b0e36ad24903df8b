"""Text → the article's own publication and revision stamps."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from analysis.reading.furniture import WORD
from analysis.reading.page import Stamp, StampKind
from analysis.reading.rules.datelines import COMPANIONS, LABELS, MARK
from analysis.records import Span

# The scan skips from number to number; what stands there is then matched as a whole.
_NUMBER = re.compile(r"\d(?<![\d.,/-]\d)(?=\d{0,3}(?:[./-]|[년월])\s?\d)")
_STAMP = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d|\d\d)(?:[./-]\s?|년\s?))?"
    r"(?P<month>0?[1-9]|1[0-2])(?:[./-]\s?|월\s?)(?P<day>0?[1-9]|[12]\d|3[01])(?:일|\.(?!\d))?(?![\d%]|·\d)(?:자(?![가-힣]))?"
    r"(?:\s?[(（]?[월화수목금토일](?:요일|曜日)?[)）]?(?![가-힣]))?"
    r"(?P<clock>,?(?:\s{0,2}|T)(?P<half>오전|오후|낮|밤|[AaPp]\.?[Mm]\.?)?\s?"
    r"(?P<hour>[01]?\d|2[0-4])(?::|시\s?)"
    r"(?:(?P<minute>[0-5]\d)(?:분|(?::(?P<second>[0-5]\d)(?:\.\d{1,6})?)?)|(?<=시)|(?<=시 ))"
    r"(?:\s?(?P<half_after>[AaPp]\.?[Mm]\.?)(?![A-Za-z]))?(?:\s?(?:\+09:?00|KST|Z))?)?"
)
_LABELS = tuple((row, re.compile(rf"(?<![가-힣])(?:{row.pattern})[\s:：=|\]▶]*$")) for row in LABELS)
_LABELS_AFTER = tuple(
    (row, re.compile(rf"[\s|(\[]*(?:{row.pattern})(?![가-힣])(?!\s?[:：]?\s?['’\d])"))
    for row in LABELS
    if not row.business
)
_ANY_LABEL = re.compile("|".join(row.pattern for row in LABELS))
_COMPANION = re.compile("|".join(COMPANIONS))
_MARK = re.compile(MARK)
_OTHER_LABEL = re.compile(r"[가-힣A-Za-z)]\s?[:：]\s*$")
_RANGE = re.compile(r"\s?[~∼～〜–]|\s?-\s?\d|\s?(?:부터|기준|현재)")
_ADDRESS = re.compile(r"\S{1,64}@\S{1,64}")
_LAST_BRACKET = re.compile(r"\s?[(（][월화수목금토일](?:요일|曜日)?[)）]$")
_NOTICE = re.compile(r"[\s(\[※*]*이\s?기사는")
_BULLET = re.compile(r"\s*[○□■◦▪•ㅇ*\-▶▷△▲◆◇ㆍ]")
_WORD = re.compile(r"\w")
_SENTENCE = re.compile(r"[다요죠까]\.[\"'”’)\]]*(?:\s|$)")

_LONGEST_LINE = 160
_HEAD_LINES = 25
_LABEL_REACH = 20
_HEAD_WINDOW, _TAIL_WINDOW = 4000, 2000  # characters in which the stamps of a long text stand
_MOST_STAMPS = 8  # of an article; the numbers beside later ones are not looked for


def find(text: str, furniture: tuple[Span, ...] = (), year: str | None = None) -> tuple[Stamp, ...]:
    """Find the article's own stamps, in text order.

    `year`   of the publication date that is known already: for a stamp that prints none
    Reads    "입력 : 2025.09.22 17:33", "2025년 07월 08일 (화) 오후 2:15", "배포: 2026. 10. 29."
    Leaves   "계약일자: 2026-06-30", a date in a sentence, a heading's "11월 20일", a footer's 등록일
    """
    head = -1
    found: list[tuple[re.Match[str], StampKind]] = []
    starts = [span.start for span in furniture]
    done = 0
    for start in _candidates(text):
        match = _STAMP.match(text, start) if start >= done else None
        if not match or not (match["year"] or match["clock"]):
            continue
        index = bisect_right(starts, start) - 1
        if index >= 0 and start < furniture[index].end:
            continue
        head = _head_end(text) if head < 0 else head
        kind = _kind(text, match, head, found[-1][0].end() if found else None)
        if kind:
            found.append((match, kind))
            done = match.end()
    if any(match["clock"] for match, _ in found):  # a heading's own date gives way to a stamp to the minute
        found = [(match, kind) for match, kind in found if match["clock"] or not _heads(text, match)]
    for match, _ in found:
        if match["year"]:
            year = year or _full_year(match["year"])
    return tuple(Stamp(m.start(), _end(m), _edtf(m, year), kind) for m, kind in found)


def _end(match: re.Match[str]) -> int:
    """Where a stamp ends: without a weekday in brackets, unless a time of day follows it."""
    bracket = None if match["clock"] else _LAST_BRACKET.search(match[0])
    return match.start() + bracket.start() if bracket else match.end()


def _candidates(text: str) -> Iterator[int]:
    """Where a stamp may begin: at a number of a short line that is no sentence, near the text's start or end."""
    size = len(text)
    done = 0
    windows = [(0, size)] if size <= _HEAD_WINDOW + _TAIL_WINDOW else [(0, _HEAD_WINDOW), (size - _TAIL_WINDOW, size)]
    for first, last in windows:
        for number in _NUMBER.finditer(text, first, last):
            start = number.start()
            if start < done:
                continue
            line_start = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
            end = text.find("\n", start)
            end = size if end < 0 else end
            long = end - max(line_start, start - _LONGEST_LINE) > _LONGEST_LINE
            if long or (_SENTENCE.search(text, line_start, end) and not _NOTICE.match(text, line_start)):
                done = end
            else:
                yield start


def _heads(text: str, match: re.Match[str]) -> bool:
    """Whether a date stands in a heading: [바이오 단신] 2025년 9월 22일."""
    before = text[max(0, match.start() - _LONGEST_LINE) : match.start()]
    return before[before.rfind("\n") + 1 :].lstrip()[:1] in ("[", "<", "【")


def marks(text: str, stamps: tuple[Stamp, ...]) -> tuple[Span, ...]:
    """The page and issue numbers beside the stamps: 14면, 제8123호."""
    spans: list[Span] = []
    for stamp in stamps[:_MOST_STAMPS]:
        end = text.find("\n", stamp.end, stamp.end + _LONGEST_LINE)
        end = end if end >= 0 else min(len(text), stamp.end + _LONGEST_LINE)
        found = [Span(*m.span()) for m in _MARK.finditer(text, stamp.end, end)]
        spans += [span for span in found if not any(span.overlaps(other) for other in stamps[: 2 * _MOST_STAMPS])]
    return tuple(span for i, span in enumerate(spans) if span not in spans[:i])


def published(stamps: tuple[Stamp, ...]) -> str | None:
    """The publication date that the stamps tell: the first of publication, else of an embargo, else of a revision."""
    order: tuple[StampKind, ...] = ("published", "embargo", "revised")
    for kind in order:
        for stamp in stamps:
            if stamp.kind == kind and stamp.edtf:
                return stamp.edtf
    return None


def _kind(text: str, match: re.Match[str], head: int, before: int | None) -> StampKind | None:
    """What a date stamps, None where it stamps nothing. `before` is where the stamp before it ends."""
    start, end = match.span()
    line_start = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    line_end = text.find("\n", end, end + _LONGEST_LINE)
    line_end = len(text) if line_end < 0 else line_end
    if (not line_start and start > _LONGEST_LINE) or line_end > end + _LONGEST_LINE or _RANGE.match(text, end):
        return None
    if text[max(0, start - 2) : start].rstrip()[-1:] in ("~", "∼", "～"):
        return None
    line = text[line_start:line_end]
    reach = text[max(line_start, start - _LABEL_REACH) : start]
    label = next((row for row, pattern in _LABELS if pattern.search(reach)), None)
    label = label or next((row for row, pattern in _LABELS_AFTER if pattern.match(line, end - line_start)), None)
    joined = before is not None and (before >= line_start or start - before <= _LABEL_REACH)
    alone = before is None or joined
    first = alone and start < head
    if label and not (label.business and not match["clock"] and not first):
        return label.kind if _is_spare(line, 30, end - start) else None
    # to the minute, or beside a page's number, it is a stamp wherever the article begins
    if label or not (first or (alone and (match["clock"] or _MARK.search(line)))):
        return None
    if not match["year"] or _OTHER_LABEL.search(reach) or _BULLET.match(line):
        return None
    return _unlabelled(text, match, line, joined)


def _unlabelled(text: str, match: re.Match[str], line: str, joined: bool) -> StampKind | None:
    """A date alone in its line, or beside a reporter's, paper's or page's name."""
    after = text[match.end() : match.end() + 1]
    if "가" <= after <= "힣" or (len(match["year"]) < 4 and not match["clock"]):
        return None
    stamp = len(match[0])
    if match["clock"]:
        return "published" if _is_spare(line, 16, stamp) else None
    return "published" if not joined and _is_spare(line, 12, stamp) else None


def _is_spare(line: str, most: int, stamp: int) -> bool:
    """Whether so few letters are left of a line without its stamps, labels and words of the page."""
    return len(line) - stamp <= most or len(_WORD.findall(_residue(line))) <= most


def _residue(line: str) -> str:
    """What is left of a stamp's line without stamps, labels, reporters and words of the page."""
    for pattern in (_ADDRESS, _STAMP, _COMPANION, _ANY_LABEL, WORD):
        line = pattern.sub(" ", line)
    return line


def _head_end(text: str) -> int:
    """Where the first line of body text begins, or the first lines end."""
    start = lines = 0
    while start < len(text) and lines < _HEAD_LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start > _LONGEST_LINE or _SENTENCE.search(text, start, end):
            return start
        lines += end > start
        start = end + 1
    return start


def _full_year(printed: str) -> str:
    printed = printed.lstrip("'")
    return printed if len(printed) == 4 else f"20{printed}"


def _edtf(match: re.Match[str], year: str | None) -> str | None:
    printed = _full_year(match["year"]) if match["year"] else year
    if printed is None:
        return None
    try:
        day = date(int(printed), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None
    if not match["clock"]:
        return day
    hour = int(match["hour"])
    half = (match["half"] or match["half_after"] or "").lower()[:2]
    if half in ("오후", "낮", "밤", "pm", "p.") and hour < 12:
        hour += 12
    elif half in ("오전", "am", "a.") and hour == 12:
        hour = 0
    if hour == 24:
        return day
    second = f":{match['second']}" if match["second"] else ""
    return f"{day}T{hour:02d}:{match['minute'] or '00'}{second}"
