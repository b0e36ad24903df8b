"""Words for agreements: what was signed, the verb of signing, and what says that nothing was signed."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.records import AgreementKind


@dataclass(frozen=True, slots=True)
class AgreementWord:
    """A noun for an agreement.

    `pattern` is a regular expression without groups, and holds one of the `stems`, apart by blanks; `kind` is None where
    what is agreed upon decides.
    """

    kind: AgreementKind | None
    stem: str
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    may_be_deal: bool = False  # also said of what is bought or sold, and so weighed by the words before it
    with_government: bool = False  # an agreement where a city or a county signs it, else a round of capital

    @property
    def stems(self) -> list[str]:
        return self.stem.split()


_PEOPLE = r"(?:인력|연구원|연구자|인재|전문가|직원|교수|의료진|학생)"
_PACT = r"(?:협약|계약|협정|약정)"

AGREEMENT_WORDS: tuple[AgreementWord, ...] = (
    AgreementWord(
        "mou", "협약", r"(?:전략적 ?)?업무 ?(?:협력 ?)?협약", ("업무협약을", "업무협력 협약"), ("업무 협력",)
    ),
    AgreementWord(
        "mou", "각서", r"(?:양해|협력|합의|협정) ?각서", ("양해각서", "양해 각서에", "협력각서"), ("각서", "보증 각서")
    ),
    AgreementWord(
        "mou", "MOU MoU 엠오유", r"(?<![A-Za-z])(?:MOU|MoU|엠오유)(?![A-Za-z])", ("MOU를", "MoU에"), ("MOUNT",)
    ),
    AgreementWord("mou", "의향서 제휴", r"협력 ?의향서|업무 ?제휴", ("협력의향서", "업무제휴를"), ("의향서",)),
    AgreementWord(
        "mou",
        "의향서 LOI",
        r"(?<![가-힣])의향서|(?:업무|사업|상호|연구) ?(?:협력 ?)?의향서|(?<![A-Za-z(])LOI(?![A-Za-z])",
        ("의향서(LOI)에", "LOI를"),
        ("투자의향서", "LOIRE"),
        may_be_deal=True,
    ),
    AgreementWord(
        "mou", "투자", r"투자 ?(?:유치 ?)?협약", ("투자협약을", "투자유치 협약"), ("투자 계약",), with_government=True
    ),
    AgreementWord("joint_research", "공동", r"공동 ?연구 ?(?:개발 ?)?" + _PACT, ("공동연구 협약",), ("공동연구",)),
    AgreementWord(
        "staff_exchange", "교류", _PEOPLE + r" ?(?:상호 ?)?교류 ?" + _PACT, ("인력 교류 협약서",), ("인력 교류",)
    ),
    AgreementWord(
        "staff_exchange", "파견 교환", _PEOPLE + r" ?(?:상호 ?)?(?:파견|교환) ?" + _PACT, ("연구원 파견 협약",)
    ),
    AgreementWord(
        "partnership", "파트너 제휴", r"(?:전략적 ?)?(?:파트너[십쉽]|제휴)(?: ?(?:협약|계약))?", ("전략적 제휴 계약",)
    ),
    AgreementWord(
        "office",
        "사무소 사무실 오피스",
        r"(?:사무소|사무실|오피스) ?(?:상호 ?|공동 ?|교차 ?)?(?:설치|개설|운영)(?=에 합의(?:했|하고|하며|한))",
        ("사무소 상호 개설에 합의했다", "연락사무소 설치에 합의하고"),
        ("사무소 설치를 논의", "사무소 설치에 합의할"),
    ),
    AgreementWord(
        "partnership", "협력", r"(?:전략적 ?)?협력 ?(?:계약|협정)", ("협력 계약을", "협력협정"), ("협력 계획",)
    ),
    AgreementWord(
        None, "협약 협정 약정", r"협약|협정(?=서|을|에)|약정(?=서|을)", ("협약을", "협약서에도", "협정을"), ("협력",)
    ),
)

# 협약 and the like, where what is agreed upon decides the kind.
PLAIN = AGREEMENT_WORDS[-1]
# What is called a memorandum in brackets is one, whatever it is about.
MEMORANDUM = next(word for word in AGREEMENT_WORDS if "MOU" in word.stems)

# What every noun for an agreement holds.
STEMS = (
    "협약",
    "협정",
    "약정",
    "각서",
    "사무소",
    "사무실",
    "오피스",
    "제휴",
    "파트너",
    "의향서",
    "LOI",
    "MOU",
    "MoU",
    "엠오유",
    "협력계약",
    "협력 계약",
    "연구계약",
    "연구 계약",
    "연구개발 계약",
)

# The verbs of signing, by their first letters.
SIGNED = (
    "체결", "맺", "서명", "교환", "조인", "손잡", "손을 잡", "도장을 찍", "사인", "주고받", "성사", "갱신",
    "맞잡", "매듭", "이뤄졌", "이루어졌", "맺어졌", "연장했", "연장하고", "연장하며", "연장한다고",
    "협약했", "협약하고", "협약하며", "협약한", "을 이끌어",
)  # fmt: skip

# What signs only behind these words, each verb by its first letters: 협약서를 나눴다, 파트너십을 구축했다.
SIGNED_BEHIND = tuple(
    noun + verb
    for nouns, verbs in (
        (("협약서를 ", "각서를 ", "협정서를 ", "약정서를 "), ("나눴", "나눠")),
        (("협약을 ",), ("했",)),
        (
            ("협약서에 ", "각서에 ", "협정서에 ", "합의서에 ", "약정서에 "),
            ("이름을 올", "이름을 적", "이름을 남", "나란히 이름", "함께 이름"),
        ),
        (("십을 ", "쉽을 "), ("구축했", "구축하고", "구축하며", "구축해 ", "구축한 ")),
        (("설치에 ", "개설에 ", "운영에 "), ("합의했", "합의하고", "합의하며", "합의한 ")),
    )
    for noun in nouns
    for verb in verbs
)

# Deals have their own layer: an agreement of this object is none here.
DEAL_OBJECTS = (
    "기술이전", "기술 이전", "기술수출", "기술 수출", "기술도입", "라이선스", "라이선싱", "라이센스", "공급", "판매",
    "유통", "총판", "인수", "양수도", "매매", "실시권", "판권", "투자유치", "위탁생산", "납품", "임단", "임금", "단체",
    "투자", "구매", "매각", "수출", "매입", "대출", "여신", "기후", "국제", "방위",
    "비밀유지", "비밀 유지", "기밀유지",
)  # fmt: skip

# Directly after the verb of signing: nothing was signed, or not yet, or it is over.
UNSIGNED = (
    r"(?:할|하려|을|으려|기) ?(?:예정|계획|방침|전망|것으로|것이|지 여부|수 있|경우|뜻|준비|위해|위한|앞서|전)",
    r"(?:을|할) ?지(?=[를는도에 ,])", r"하?기로", r"키로", r"하?도록", r"을 ?추진", r"할", r"려", r" ?(?:여부|가능성|의사|계획|방안|시점|예정|임박|추진|검토|논의)",
    r"[을를] [^,.\n]{0,14}(?:미뤘|미루|연기|보류)", r"[을를] ?(?:앞두|논의|검토|협의|타진|준비|계획|목표|희망|제안|촉구|요청)",
    r" ?직전(?:에)? (?:[가-힣]{1,6} )?(?:미뤄|미뤘|연기|무산|불발|취소|보류|중단)", r"[하되]?지 ?(?:않|못)", r"[하되]면", r"으면",
    r"[했었됐]다는 ?(?:소문|보도|설은|일부|얘기|이야기|주장|관측|풍문)", r"[한은] ?(?:사실이|적이|바) ?(?:없|아니)", r"이? ?(?:무산|불발|결렬|좌초)",
)  # fmt: skip
ENDED = (
    "해지",
    "파기",
    "철회",
    "만료",
    "종료",
    "무산",
    "취소",
    "백지화",
    "없던 일",
    "휴지 조각",
    "휴지조각",
    "물거품",
    "효력을 잃",
    "무효",
)

# What an agreement without an own word is about, looked for in the words before it.
SUBJECT_KINDS: tuple[tuple[AgreementKind, str], ...] = (
    (
        "office",
        r"(?:사무소|사무실|오피스|분소)[를을]? ?(?:\S{1,14} )?(?:두|설치|열|여는|연다|개설|마련|운영|공동|함께 쓰|나눠 쓰|같이 쓰)",
    ),
    (
        "staff_exchange",
        _PEOPLE
        + r"(?: ?\d+명)?[을를]? ?(?:(?:\d+|한|두|세|네|다섯|여섯|열) ?명(?:씩)? ?)?(?:상호 |서로 )?(?:교류|파견|맞바꾸|맞교환|교환|주고받|보내)",
    ),
    ("joint_research", r"공동 ?(?:으로 ?)?연구"),
)
