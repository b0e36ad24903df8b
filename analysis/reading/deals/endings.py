"""The ending of a verb: its voice, its form, and whether it tells a fact, a plan, a condition, a denial or a state."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Voice = Literal["active", "passive", "received"]
# attributive: it stands before the noun that it describes; bare: a noun without any ending
Form = Literal["final", "attributive", "connective", "bare"]
# content: 이전하는 (계약), state: 공급하던, 보유하고 있는; dropped: 인수를 포기했다
Mood = Literal["fact", "plan", "condition", "denied", "state", "content", "dropped"]
Shape = Literal["past", "attributive", "future", "stem", "infinitive", "noun"]


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
_AFTER_STEM = re.compile(
    r"(?P<agreed>기로(?! (?:계획|방침)))|(?P<plan>려|고자|고 싶|겠|기 위|도록|자고|길 (?:희망|원)|기를)|(?P<condition>면(?!서)|거나|더라도|ㄹ)"
    r"|(?P<denied>지 ?(?:는|도|를)? ?(?:않|못|아니|말)|진 (?:않|못))|(?P<state>던|고 있|는 중|어 왔|아 왔)|(?P<content>는)"
    r"|(?P<connective>며|면서|고|지만|자(?= )|는데|다가|여|어서|게 됐|게 되)|(?P<noun>기(?=[를가도에는와 ]|$))"
)
_AFTER_PAST = re.compile(
    r"(?P<condition>다면|더라면|을 경우)|(?P<attributive>던)|(?P<connective>고|으며|으나|지만|는데|으면서)|(?P<plan>을)|(?P<final>다|음|습|어요|네|대|지|는)?"
)
_NOUN_END = re.compile(r"(?![가-힣])|(?=[을를에과와은는으])")
# 기술수출에 성공했다, 도입을 결정했다; what follows decides between fact, plan and failure
_SUPPORT = re.compile(
    r"(?P<fact>(?:을|를|에|까지)? ?(?:결정|성공|완료|마무리|확정|단행|마쳤|마친|마치|매듭|끝냈|끝내|해냈|해낸))"
    r"|(?P<plan>(?:을|를|도|에)? ?(?:추진|검토|준비|계획|모색|노리|노린|희망|앞두|저울질|시도|목표|나설|나서|도전|기대|전망|임박|초읽기|눈앞|가능))"
    r"|(?P<state>을? 중(?=이|인|에|으|[ .…,]|$))"
    r"|(?P<dropped>(?:을|를)? ?(?:포기|철회|중단|보류|접었|접기|백지화))"
)
_BARE_PREDICATE = re.compile(
    r" ?(?:\([^()\n]{0,40}\))?(?:[,…·\"'”’\]!/]|\.{2,}|\.?\s*$|\.?\n| [‘'\"“]|\s*[^\s\w가-힣(.·,’”'\"])"
)
_SPACED = re.compile(r"(?:[을를이가도은는]? )?(?=했|하였|하기로|받았|받은|받는|받기로|됐|되었|시켰)")
_NEVER = re.compile(
    r"[ 은는이가]{0,2}(?:적|바)[이은도]? ?없|것[은이도]? 아니| 것으로 (?:예상|전망|기대|추정|점쳐|예측)"
)
_PLANNED_NOUN = re.compile(r"(?:다는|는|ㄴ) (?:계획|방침|목표|전략|구상|의지|포부|복안|방안)")


def after_noun(text: str, position: int, limit: int) -> Ending | None:
    """The ending of a noun that takes 하다, 되다, 받다, 시키다 or a verb of support; None where it stands as a plain noun."""
    spaced = _SPACED.match(text, position, limit)
    at = spaced.end() if spaced else position
    for length in (2, 1):
        found = _HADA.get(text[at : at + length])
        if found and at + length <= limit:
            ending = shaped(text, at + length, limit, found[1], found[0])
            if ending:
                return ending
    support = _SUPPORT.match(text, position, limit)
    if support:
        mood: Mood = support.lastgroup  # type: ignore[assignment]
        if mood == "fact":
            deeper = after_noun(text, support.end(), limit)
            if deeper:
                return Ending(deeper.end, "active", deeper.form, deeper.mood)
        return Ending(support.end(), "active", "final", mood)
    if _BARE_PREDICATE.match(text, position, limit):
        return Ending(position, "active", "bare", "fact")
    return None


def shaped(text: str, position: int, limit: int, shape: Shape, voice: Voice = "active") -> Ending | None:
    """The ending that follows one of a verb's six shapes; None where the letters there are no ending of it."""
    if shape == "past":
        return _past(text, position, limit, voice)
    if shape == "stem":
        return _stem(text, position, limit, voice)
    if shape == "attributive":
        if text.startswith("다", position):
            mood: Mood = "condition" if text.startswith("다면", position) else "fact"
            if _PLANNED_NOUN.match(text, position, limit):
                mood = "plan"
            return Ending(position + 1, voice, "final", _reported(text, position, limit, mood))
        if text[position : position + 1] not in (" ", "'", "‘", '"', "“", "(", "\n", "데", ""):
            return None
        return Ending(position, voice, "attributive", "denied" if _NEVER.match(text, position, limit) else "fact")
    if shape == "future":
        return Ending(position, voice, "attributive", "plan")
    if shape == "infinitive":
        follows = text[position : position + 2]
        if follows[:1] in ("야", "도"):
            return Ending(position, voice, "connective", "plan" if follows[0] == "야" else "condition")
        if follows.strip()[:1] in ("왔", "온", "오"):
            return Ending(position, voice, "connective", "state")
        if "가" <= follows[:1] <= "힣" and follows[:1] not in "서졌":
            return None
        return Ending(position, voice, "connective", "fact")
    return Ending(position, voice, "final", "fact") if _NOUN_END.match(text, position) else None


def _past(text: str, position: int, limit: int, voice: Voice) -> Ending | None:
    match = _AFTER_PAST.match(text, position, limit)
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
    match = _AFTER_STEM.match(text, position, limit)
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
                if _PLANNED_NOUN.match(text, end - 1, limit)
                else "fact"
            )
            return Ending(end + 1, voice, "final", _reported(text, end, limit, mood))
        if text.startswith(("데", "지"), end) or _SPENT.match(text, end, limit):
            return Ending(end, voice, "connective", "fact")
        return Ending(end, voice, "attributive", "denied" if _NEVER.match(text, end, limit) else "content")
    if kind == "plan" and _PAID_FOR.match(text, position, limit):
        return Ending(end, voice, "connective", "fact")
    if kind == "plan":
        form: Form = "attributive" if text[end : end + 1] in "던는" and end < limit else "connective"
        return Ending(end, voice, form, "plan")
    if kind in ("condition", "denied"):
        return Ending(end, voice, "connective", "condition" if kind == "condition" else "denied")
    return Ending(end, voice, "connective", "fact")


_SPENT = re.compile(r" 데 [^.\n]{0,40}(?:냈|들였|썼|투입했|지불했|지급했|치렀)")  # 사들이는 데 100억원을 냈다
_PAID_FOR = re.compile(r"기 위(?:해|하여) [^.\n]{0,30}(?:계약금|선급금|업프론트)[^.\n]{0,24}(?:냈|지급했|치렀|지불했)")
_AGREED = re.compile(r" ?(?:했|한|하고|합의|결정|결의|의결|확정|약정|약속|동의|뜻을 모|서명|계약)")


def _agreed(text: str, position: int, limit: int) -> Mood:
    """하기로 했다, 하기로 합의했다 are facts; 하기로 계획 is not."""
    return "fact" if _AGREED.match(text, position, limit) or position >= limit - 1 else "plan"


def _reported(text: str, position: int, limit: int, mood: Mood) -> Mood:
    return "condition" if _RUMOUR.match(text, position, limit) else mood


_RUMOUR = re.compile(
    r"다는 (?:[가-힣]{1,7} ){0,2}(?:소문|루머|풍문|찌라시|설[이은을도]|관측|추측|의혹|전망|예상|기대|주장|얘기|오보|가능성|계획|방침|목표|구상|글[이은도]|말[이도은] (?:돌|나돌|나오|나왔|퍼|있)|이야기[가도])"
)
