"""The ending of a verb: its voice, its form, and whether it tells a fact, a plan, a condition, a denial or a state."""

from __future__ import annotations

from typing import Literal, NamedTuple

from analysis.reading.rules import deal_moods

Voice = Literal["active", "passive", "received"]
# attributive: it stands before the noun that it describes; bare: a noun without any ending
Form = Literal["final", "attributive", "connective", "bare"]
# content: 이전하는 (계약), state: 공급하던, 보유하고 있는; dropped: 인수를 포기했다
Mood = Literal["fact", "plan", "condition", "denied", "state", "content", "dropped"]
Shape = Literal["past", "attributive", "future", "stem", "infinitive", "noun", "present"]


class Ending(NamedTuple):
    end: int
    voice: Voice
    form: Form
    mood: Mood


_HADA: dict[str, tuple[Voice, Shape]] = {
    "하였": ("active", "past"), "했": ("active", "past"), "한": ("active", "attributive"), "할": ("active", "future"),
    "하": ("active", "stem"), "키": ("active", "stem"), "해": ("active", "infinitive"), "하여": ("active", "infinitive"),
    "함": ("active", "noun"),
    "시켰": ("active", "past"), "시킨": ("active", "attributive"), "시킬": ("active", "future"), "시키": ("active", "stem"),
    "시켜": ("active", "infinitive"), "시킴": ("active", "noun"),
    "되었": ("passive", "past"), "됐": ("passive", "past"), "된": ("passive", "attributive"), "될": ("passive", "future"),
    "되": ("passive", "stem"), "돼": ("passive", "infinitive"), "되어": ("passive", "infinitive"), "됨": ("passive", "noun"),
    "당했": ("passive", "past"), "당한": ("passive", "attributive"), "당할": ("passive", "future"), "당하": ("passive", "stem"),
    "당해": ("passive", "infinitive"), "당함": ("passive", "noun"),
    "받았": ("received", "past"), "받은": ("received", "attributive"), "받을": ("received", "future"),
    "받": ("received", "stem"), "받아": ("received", "infinitive"), "받음": ("received", "noun"),
}  # fmt: skip


def after_noun(text: str, position: int, limit: int) -> Ending | None:
    """The ending of a noun that takes 하다, 되다, 받다, 시키다 or a verb of support; None where it stands as a plain noun."""
    spaced = deal_moods.SPACED.match(text, position, limit)
    at = spaced.end() if spaced else position
    for length in (2, 1):
        found = _HADA.get(text[at : at + length])
        if found and at + length <= limit:
            ending = shaped(text, at + length, limit, found[1], found[0])
            if ending:
                return ending
    support = deal_moods.SUPPORT.match(text, position, limit)
    if support:
        mood: Mood = support.lastgroup  # type: ignore[assignment]
        if mood == "fact":
            deeper = after_noun(text, support.end(), limit)
            if deeper:
                return Ending(deeper.end, "active", deeper.form, deeper.mood)
        form: Form = "connective" if text.startswith(_GOES_ON, support.end()) else "final"
        if mood == "plan" and text.startswith(("하던 ", "해온 ", "해 온 ", "했던 "), support.end()):
            form = "attributive"  # A가 인수를 추진하던 B
        if mood == "state" and text.startswith(("인 ", "이던 "), support.end()):
            form = "attributive"  # A가 개발 중인 X
        return Ending(support.end(), "active", form, mood)
    if deal_moods.BARE_PREDICATE.match(text, position, limit):
        return Ending(position, "active", "bare", "fact")
    return None


_GOES_ON = ("고", "며", "지만", "다가", "는데")  # 서명을 앞두고, 인수를 추진하다가
_DONE = (
    deal_moods.SPENT,
    deal_moods.EARNED,
    deal_moods.BOUGHT_FOR,
    deal_moods.AND_SO_ON,
)  # 들여오는 데 100억원을 썼다, 인수하는 등 사업을 키워 왔다


def shaped(text: str, position: int, limit: int, shape: Shape, voice: Voice = "active") -> Ending | None:
    """The ending that follows one of a verb's shapes; None where the letters there are no ending of it."""
    if shape == "past":
        return _past(text, position, limit, voice)
    if shape == "stem":
        return _stem(text, position, limit, voice)
    if shape == "attributive":
        if text.startswith("다", position):
            mood: Mood = "condition" if text.startswith("다면", position) else "fact"
            if deal_moods.PLANNED_NOUN.match(text, position, limit):
                mood = "plan"
            return Ending(position + 1, voice, "final", _reported(text, position, limit, mood))
        if text[position : position + 1] not in (" ", "'", "‘", '"', "“", "(", "\n", "데", ""):
            return None
        if deal_moods.AS_SAID.match(text, position, limit):
            return Ending(position, voice, "final", "fact")
        return Ending(
            position, voice, "attributive", "denied" if deal_moods.NEVER.match(text, position, limit) else "fact"
        )
    if shape == "present":
        return Ending(position, voice, "attributive", "content") if text.startswith(" ", position) else None
    if shape == "future":
        gone_by = deal_moods.BACK_THEN.match(text, position, limit)  # 권리를 넘길 당시
        return Ending(position, voice, "attributive", "fact" if gone_by else "plan")
    if shape == "infinitive":
        if (given := _given(text, position, limit, voice)) is not None:
            return given
        follows = text[position : position + 2]
        if follows[:1] in ("야", "도"):
            return Ending(position, voice, "connective", "plan" if follows[0] == "야" else "condition")
        if follows.strip()[:1] in ("왔", "온", "오"):
            return Ending(position, voice, "connective", "state")
        if "가" <= follows[:1] <= "힣" and follows[:1] not in "서졌":
            return None
        return Ending(position, voice, "connective", "fact")
    return Ending(position, voice, "final", "fact") if deal_moods.NOUN_END.match(text, position) else None


# A verb behind an infinitive that leaves what is told as it is: 늦춰주기로 했다, 끝내버렸다.
_BESIDE: dict[str, Shape] = {
    "줬": "past", "주었": "past", "준": "attributive", "줄": "future", "주": "stem", "줘": "infinitive", "줌": "noun",
    "버렸": "past", "버린": "attributive", "버릴": "future", "버리": "stem", "버려": "infinitive",
}  # fmt: skip


def _given(text: str, position: int, limit: int, voice: Voice) -> Ending | None:
    """The ending of a verb with 주다 or 버리다 behind it; one with 달라 is only asked for (연장해달라고 요청했다)."""
    at = position + (text[position : position + 1] == " ")
    if text.startswith("달라", at):
        return Ending(at + 2, voice, "connective", "plan")
    for length in (2, 1):
        if at + length <= limit and (shape := _BESIDE.get(text[at : at + length])):
            return shaped(text, at + length, limit, shape, voice)
    return None


def _past(text: str, position: int, limit: int, voice: Voice) -> Ending | None:
    match = deal_moods.AFTER_PAST.match(text, position, limit)
    kind = match.lastgroup if match else None
    end = match.end() if match else position
    if kind == "attributive":
        return Ending(end, voice, "attributive", "fact")
    if kind in ("condition", "plan"):
        return Ending(end, voice, "connective", "condition" if kind == "condition" else "plan")
    if kind == "connective":
        return Ending(end, voice, "connective", "fact")
    return Ending(end, voice, "final", _reported(text, position, limit, "fact"))


def _stem(text: str, position: int, limit: int, voice: Voice) -> Ending | None:
    match = deal_moods.AFTER_STEM.match(text, position, limit)
    if not match:
        return None
    kind, end = match.lastgroup, match.end()
    if kind == "agreed":
        return Ending(end, voice, "connective", _agreed(text, end, limit))
    if kind == "state":
        return Ending(end, voice, "attributive" if match[0].endswith("던") else "final", "state")
    if kind == "content":
        if text.startswith("다", end):  # 공급받는다
            mood: Mood = (
                "condition"
                if text.startswith("다면", end)
                else "plan"
                if deal_moods.PLANNED_NOUN.match(text, end - 1, limit)
                else "fact"
            )
            return Ending(end + 1, voice, "final", _reported(text, end, limit, mood))
        if text.startswith(("데", "지"), end) or any(p.match(text, end, limit) for p in _DONE):
            return Ending(end, voice, "connective", "fact")
        return Ending(end, voice, "attributive", "denied" if deal_moods.NEVER.match(text, end, limit) else "content")
    if kind == "plan" and deal_moods.PAID_FOR.match(text, position, limit):
        return Ending(end, voice, "connective", "fact")
    if kind == "plan":
        form: Form = "attributive" if text[end : end + 1] in "던는" and end < limit else "connective"
        return Ending(end, voice, form, "plan")
    if kind in ("condition", "denied"):
        return Ending(end, voice, "connective", "condition" if kind == "condition" else "denied")
    return Ending(end, voice, "connective", "fact")


def _agreed(text: str, position: int, limit: int) -> Mood:
    """하기로 했다, 하기로 합의했다 are facts; 하기로 계획 is not."""
    if deal_moods.TAKEN_BACK.match(text, position, limit):
        return "plan"
    return "fact" if deal_moods.AGREED.match(text, position, limit) or position >= limit - 1 else "plan"


def _reported(text: str, position: int, limit: int, mood: Mood) -> Mood:
    return "condition" if deal_moods.REPORTED.match(text, position, limit) else mood
