"""Which day is meant: a bare number, 이날 and its like, a weekday."""

from __future__ import annotations

import re
from datetime import date, timedelta

from analysis.reading.rules.plan_words import FINAL_N
from analysis.reading.timing.edtf import days_in, make_day, of_day, of_week, of_year
from analysis.reading.timing.fragments import cue
from analysis.reading.timing.parts import days_of
from analysis.reading.timing.said import Said
from analysis.reading.timing.told import Memory, Place, Told

_BARE = Place(of_year(1), "published", bare=True)  # but for the day
_MARKET, _CLOSED_AT = cue("market"), cue("closed_at")
_NEAR = timedelta(days=7)  # a bare day this close before publication is of the day's news
_TODAY = timedelta(days=3)  # and one this close is the day of the report itself
_OLD = timedelta(days=60)  # a day further back than this is background, not the day that the news speaks of
_MARKET_REACH, _CLOSED_REACH = 25, 60  # characters behind 이날
_ITEM = cue("news_item")
_MARK = re.compile(r"\s{0,8}[▶▷▲△◇◆■□●○★☆☞※•·▪-]\s?")
_CLOSING = ("폐막일인 ", "마지막 날인 ", "마감일인 ", "종료일인 ")  # the last of the days told
_LAST_DAY = re.compile(
    "|".join(
        rf"{word}(?<![가-힣]{word})(?=[의은인이에,]| )"
        for word in ("폐막일", "폐회일", "마지막 날", "마지막날", "최종일")
    )
)
_CLOSES = re.compile(
    r"(?:\([^()\n]*\))?(?:까지)? ?[^.,\n]{0,24}?(?:폐막|막을 내[렸린]|끝났|끝난|마무리|마쳤|일정으로|열[린렸]|이어[진졌])"
)
# 지난해 11월 체결한 공급 계약(84억원)이 7일 해지됐다: the month is only of what the clause describes
_IN_CLAUSE = re.compile(rf" (?:[^ ,.\n]{{1,8}} ){{0,2}}?[가-힣]{{0,5}}{FINAL_N} [^.,\n]{{2,60}}[이가은는] ")
_FIRST_DAY_REACH = 240  # characters before 이튿날 in which 첫날 stands


def bare_day(memory: Memory, said: Said) -> Place | None:
    """A day of the month without a month: 18일, 지난 18일, 오는 29일."""
    day, now = said.day or 1, memory.published
    if said.aim is not None and now:
        year, month = _aimed_month(said.aim, day, now)
        return days_of(said, year, month, month, _BARE)
    told = None if memory.reported(said) else _month_shared(memory, said, day)
    if told:
        year, month = told.extent.hi[0], told.extent.hi[1] or 1
        return days_of(said, year, month, month, Place(told.extent, told.root, anchored=told.place.anchored))
    if now is None:
        return None
    year, month = now.year, now.month
    if day > now.day:
        if memory.tense(said.end) != "future":
            year, month = _month_before(year, month, day)
        elif day > days_in(year, month):
            year, month = _month_after(year, month, day)
    year, month = _month_of_weekday(said, year, month)
    return days_of(said, year, month, month, _BARE)


def _aimed_month(aim: int, day: int, now: date) -> tuple[int, int]:
    if aim == -1 and day >= now.day:
        return _month_before(now.year, now.month, day)
    if aim == 1 and (day <= now.day or day > days_in(now.year, now.month)):
        return _month_after(now.year, now.month, day)
    return now.year, now.month


def _month_shared(memory: Memory, said: Said, day: int) -> Told | None:
    """The moment whose month a bare day shares, or None where the day is counted from publication."""
    now = memory.published
    apposed = memory.apposed(said)
    if apposed and apposed.extent.hi[1]:
        return apposed
    before = memory.monthly_base
    if before is None or (before.grain == "span" and before.extent.hi[2] is None):
        return None
    if before.line != memory.line and (now or before.sentence < memory.sentence - 1):
        return None
    shared = make_day(before.extent.hi[0], before.extent.hi[1] or 1, day)
    if shared is None or now is None:
        return before if shared else None
    recent = _nearest_past(now, day)
    if shared == recent:
        return before
    if before.sentence == memory.sentence:
        if before.grain == "month" and _IN_CLAUSE.fullmatch(memory.text, before.end, said.start):
            return None
        later = before.grain == "month" or day > (before.extent.hi[2] or 0)
        return before if later and now - recent > timedelta(days=2) else None
    return before if shared < recent and now - recent > _NEAR else None


def day_word(memory: Memory, said: Said) -> Place | None:
    """오늘 and 어제 count from publication; 이날, 같은 날, 전날, 다음 날 from the day that the text speaks of."""
    row, now = said.deictic, memory.published
    offset = timedelta(days=row.offset if row else 0)
    told = _day_spoken_of(memory, said) if row and row.base == "context" else None
    opened = _opening_day(memory, said) if row and row.base == "context" and offset else None
    if opened:
        return Place(of_day(opened.extent.first_day + offset), opened.root, False, opened.place.anchored, False)
    if told:
        day = told.extent.last_day + offset
        anchored, bare = told.place.anchored, told.place.bare
        return Place(of_day(day), told.root, False, anchored, bare, repeats=not offset, beside=offset.days < 0)
    if now is None or memory.text.startswith("같은", said.start):
        return None
    return Place(of_day(now + offset), "published", bare=True)


def _day_spoken_of(memory: Memory, said: Said) -> Told | None:
    text = memory.text
    if text.startswith(("같은", "동일"), said.start):
        return _head_before(memory, said) or _last_day(memory, said)
    near = memory.last("day", within="sentence")
    if near and not near.place.beside:
        return near
    if text[max(0, said.start - 8) : said.start].endswith(_CLOSING):
        days = [told for told in memory.recent() if told.grain == "day" and told.line >= memory.line - 2]
        return max(days, key=lambda told: told.extent.lo, default=None)
    closing = _closing_day(memory, said)
    if closing:
        return closing
    # "주가는 이날 장중": a market's day is that of the report
    market = bool(_MARKET.search(text, said.end, min(memory.sentence_end, said.end + _MARKET_REACH)))
    market = market or bool(_CLOSED_AT.search(text, said.end, min(memory.sentence_end, said.end + _CLOSED_REACH)))
    now, first = memory.published, None
    item = _ITEM.match(text, memory.line_start, said.start)
    for told in memory.recent():
        if item and told.line != memory.line:
            return None  # each item of a list of news tells of its own day
        if told.grain != "day" or told.place.beside:
            continue
        if now is None or _is_news(told, now):
            if now and market and told.line != memory.line:  # of a wrap-up, not of a story in it
                return max((t for t in memory.recent() if _is_news(t, now)), key=lambda t: t.extent.lo)
            return told
        if not market and not _is_old(told, now):
            # of the paragraph before, or, where nothing newer is told, of the article
            if memory.line - told.line < 2:
                return told
            first = first or told
    return first


def _last_day(memory: Memory, said: Said) -> Told | None:
    """잔금은 다음 달 30일 낸다. 같은 날 … 맺었다: the last day told; of what has been done, the last that has come, of late if any."""
    last, now = memory.last("day"), memory.published
    if last is None or now is None or last.extent.last_day <= now or last.sentence == memory.sentence:
        return last
    if memory.tense(said.end) != "past":
        return last
    past = [told for told in memory.recent() if told.grain == "day" and told.extent.last_day <= now]
    return next((told for told in past if not _is_old(told, now)), next(iter(past), None))


def _opening_day(memory: Memory, said: Said) -> Told | None:
    """2일 막을 올려 5일 끝났다. 첫날 …, 이튿날 …: the first of the days told before 첫날."""
    first = memory.text.rfind("첫날", max(0, said.start - _FIRST_DAY_REACH), said.start)
    if first < 0 or memory.text.endswith("새해 ", 0, first):
        return None
    told = next((told for told in memory.recent() if told.extent.lo[2]), None)
    if told is None or told.start > first:
        return None
    days = [other for other in memory.recent() if other.sentence == told.sentence and other.extent.lo[2]]
    return min(days, key=lambda other: other.extent.lo)


def _closing_day(memory: Memory, said: Said) -> Told | None:
    """5일 막을 내렸다. … 폐막일에는 하늘재단이 눈길을 끌었다. 재단은 이날 …: the last of the days told before."""
    closing = next(iter(_LAST_DAY.finditer(memory.text, memory.line_start, said.start)), None)
    if closing is None or any(told.start > closing.start() for told in memory.recent()):
        return None
    return next((told for told in memory.recent() if told.extent.hi[2] and _CLOSES.match(memory.text, told.end)), None)


def _head_before(memory: Memory, said: Said) -> Told | None:
    """▲같은 날 '…' 기사에서: the day with which the item before began."""
    if not _MARK.fullmatch(memory.text, memory.text.rfind("\n", 0, said.start) + 1, said.start):
        return None
    before = [told for told in memory.recent() if told.line == memory.line - 1 and told.grain == "day"]
    return before[-1] if before else None


def _is_old(told: Told, now: date) -> bool:
    """Whether a day is background, or still to come: not the one that 이날 speaks of."""
    return not timedelta() <= now - told.extent.last_day <= _OLD


def _is_news(told: Told, now: date) -> bool:
    """Whether a day is that of the report: named by its number alone, a few days before publication at most."""
    return told.place.bare and timedelta() <= now - told.extent.last_day <= _TODAY


def weekday(memory: Memory, said: Said) -> Place | None:
    """A weekday alone: 지난 금요일 before publication, 오는 금요일 after it, 다음 금요일 of the next week."""
    now, number = memory.published, said.weekday or 0
    if now is None:
        return None
    if said.aim == 1 and memory.text.startswith("다음", said.start):
        day = of_week(now, 1).first_day + timedelta(days=number)
    elif said.aim == 1:
        day = now + timedelta(days=(number - now.weekday() - 1) % 7 + 1)
    elif said.aim == -1:
        day = now - timedelta(days=(now.weekday() - number - 1) % 7 + 1)
    elif said.aim == 0:
        day = of_week(now).first_day + timedelta(days=number)
    elif memory.tense(said.end) == "past":
        day = now - timedelta(days=(now.weekday() - number) % 7)
    else:
        day = now + timedelta(days=(number - now.weekday()) % 7)
    return Place(of_day(day), "published")


def _month_of_weekday(said: Said, year: int, month: int) -> tuple[int, int]:
    """The month nearest to the one given in which the day falls on the weekday that is printed with it."""
    if said.weekday_told is None:
        return year, month
    index = year * 12 + month - 1
    for other in (index, index + 1, index - 1):
        day = make_day(other // 12, other % 12 + 1, said.day or 1)
        if day and day.weekday() == said.weekday_told:
            return other // 12, other % 12 + 1
    return year, month


def _month_before(year: int, month: int, day: int) -> tuple[int, int]:
    """The latest month before this one that has such a day."""
    for _ in range(3):
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        if day <= days_in(year, month):
            break
    return year, month


def _month_after(year: int, month: int, day: int) -> tuple[int, int]:
    for _ in range(3):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if day <= days_in(year, month):
            break
    return year, month


def _nearest_past(now: date, day: int) -> date:
    year, month = now.year, now.month
    if day > now.day:
        year, month = _month_before(year, month, day)
    return date(year, month, min(day, days_in(year, month)))
