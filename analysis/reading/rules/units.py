"""Units of measure: what a word or sign after a numeral makes of it.

`code` is the unit as the reading contract prints it: UCUM where UCUM has one, `pyeong` excepted. `factor` turns the
printed number into that code (할 is ten percent), as an exact decimal. Quantities that the contract gives no kind
(energy, data, concentration) are read as `count` with their unit as printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.records import FigureKind


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit. `cue` is a pattern of which one must stand near (else the word is not this unit)."""

    code: str
    kind: FigureKind
    spellings: tuple[str, ...]
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    factor: str = "1"
    cue: str | None = None


_HEAT = r"온도|섭씨|화씨|영하|영상 ?[0-9]|기온|체온|보관|냉동|냉장|가열|초저온|저온|고온|수온|실온|상온"
_WEIGHT = r"몸무게|무게|체중|중량|감량|빼기|빠졌|신생아"

UNITS: tuple[Unit, ...] = (
    # area
    Unit("m2", "area", ("㎡", "m²", "m2", "m^2", "제곱미터", "제곱 미터", "평방미터", "평방 미터", "제곱m", "평방m", "sqm"), ("22만㎡", "92만 제곱미터", "20만 평방미터", "30만 m2"), ("3 m20",)),
    Unit("km2", "area", ("㎢", "km²", "km2", "제곱킬로미터", "제곱㎞", "제곱km", "평방킬로미터"), ("12㎢", "3.5km²")),
    Unit("cm2", "area", ("㎠", "cm²", "cm2", "제곱센티미터"), ("40㎠",)),
    Unit("mm2", "area", ("㎟", "mm²", "mm2", "제곱밀리미터"), ("3㎟",)),
    Unit("pyeong", "area", ("평",), ("6만6000평", "3만 평"), ("3평균", "2평가", "84평형")),
    Unit("ha", "area", ("㏊", "ha", "헥타르"), ("43㏊", "15헥타르")),
    Unit("[acr_us]", "area", ("에이커", "acres", "acre"), ("45 에이커",)),
    Unit("[sft_i]", "area", ("제곱피트", "평방피트", "제곱 피트", "평방 피트", "ft²", "sqft"), ("3만 제곱피트",)),
    # length
    Unit("m", "length", ("m", "미터", "메터"), ("800m", "100 미터"), ("45M", "3 mm")),
    Unit("km", "length", ("㎞", "km", "KM", "Km", "킬로미터", "킬로", "키로", "키로미터"), ("3km", "325 킬로미터"), ("3 킬로그램",)),
    Unit("cm", "length", ("㎝", "cm", "센티미터", "센티", "센치", "센치미터"), ("2cm", "2 센티미터")),
    Unit("mm", "length", ("㎜", "mm", "밀리미터", "밀리"), ("7.62 밀리미터",), ("250 밀리리터",)),
    Unit("um", "length", ("㎛", "μm", "µm", "um", "마이크로미터", "마이크론"), ("0.2㎛",)),
    Unit("nm", "length", ("㎚", "nm", "나노미터", "나노"), ("100㎚",)),
    Unit("pm", "length", ("pm", "피코미터"), ("2 피코미터",)),
    Unit("[mi_i]", "length", ("마일", "miles", "mile"), ("10 마일",), ("3마일스톤",)),
    Unit("[ft_i]", "length", ("피트", "ft", "feet"), ("776 피트",)),
    Unit("[in_i]", "length", ("인치", "inch", "inches"), ("4 인치",)),
    Unit("[yd_i]", "length", ("야드", "yards", "yard"), ("10 야드",)),
    # mass
    Unit("kg", "mass", ("㎏", "kg", "KG", "Kg", "킬로그램"), ("5kg", "3㎏")),
    Unit("g", "mass", ("g", "그램"), ("5g", "100그램"), ("5G", "3그램음성균")),
    Unit("mg", "mass", ("㎎", "mg", "밀리그램"), ("25mg", "0.08 밀리그램")),
    Unit("ug", "mass", ("㎍", "μg", "µg", "ug", "mcg", "마이크로그램"), ("50㎍",)),
    Unit("ng", "mass", ("ng", "나노그램"), ("3ng",)),
    Unit("t", "mass", ("톤", "t"), ("3 톤", "100t")),
    Unit("[lb_av]", "mass", ("파운드",), ("몸무게는 200 파운드",), ("7710만 파운드",), cue=_WEIGHT),
    Unit("[oz_av]", "mass", ("온스", "oz"), ("3온스",)),
    Unit("근", "mass", ("근",), ("고기 두 근",), ("3근접",)),
    # volume
    Unit("L", "volume", ("L", "ℓ", "l", "리터"), ("2L", "1만2000ℓ", "2 리터")),
    Unit("mL", "volume", ("㎖", "mL", "ml", "ML", "cc", "㏄", "밀리리터", "씨씨"), ("250 ml", "10㎖")),
    Unit("dL", "volume", ("㎗", "dL", "dl", "데시리터"), ("1dL",)),
    Unit("uL", "volume", ("㎕", "μL", "µL", "uL", "μl", "마이크로리터"), ("20㎕",)),
    Unit("kL", "volume", ("㎘", "kL", "kl", "킬로리터"), ("12㎘",)),
    Unit("m3", "volume", ("㎥", "m³", "m3", "세제곱미터", "입방미터", "입방 미터"), ("5000㎥",)),
    Unit("cm3", "volume", ("㎤", "cm³", "cm3", "세제곱센티미터"), ("3㎤",)),
    Unit("[cft_i]", "volume", ("입방피트", "입방 피트"), ("9천억 입방 피트",)),
    Unit("[gal_us]", "volume", ("갤런", "갤론"), ("130 갤런",)),
    Unit("[bbl_us]", "volume", ("배럴",), ("100만 배럴",)),
    # temperature
    Unit("Cel", "temperature", ("℃", "°C", "˚C", "ºC", "°c", "도씨"), ("영하 70℃", "37°C")),
    Unit("[degF]", "temperature", ("℉", "°F", "˚F", "ºF"), ("98℉",)),
    Unit("Cel", "temperature", ("도", "°"), ("영하 70도", "섭씨 2도"), ("3도시", "100도 안 되는"), cue=_HEAT),
    # shares of a hundred
    Unit("%p", "percent", ("%포인트", "% 포인트", "%p", "%P", "%pt", "％포인트", "％p", "퍼센트포인트", "퍼센트 포인트", "프로포인트"), ("2.8%포인트", "1%p")),
    Unit("%", "percent", ("%", "％", "퍼센트", "퍼센티지", "프로"), ("15.2%", "이십 퍼센트"), ("3프로젝트", "2프로그램")),
    Unit("%", "percent", ("할",), ("3할",), ("3할인", "2할당"), "10"),
    Unit("%", "percent", ("푼",), ("5푼",)),
    # multiples
    Unit("배", "multiple", ("배",), ("2.6배", "두 배", "만 배"), ("3배터리", "2배당", "4배럴", "3배수")),
    # what the contract gives no kind of its own
    *(Unit(code, "count", spellings, examples) for code, spellings, examples in (
        ("MW", ("MW", "㎿", "메가와트"), ("20MW",)),
        ("kW", ("kW", "㎾", "킬로와트"), ("5kW",)),
        ("GW", ("GW", "기가와트"), ("1GW",)),
        ("kWh", ("kWh", "㎾h"), ("300kWh",)),
        ("MWh", ("MWh", "㎿h"), ("300MWh",)),
        ("GWh", ("GWh",), ("30GWh",)),
        ("MB", ("MB", "㎆", "메가바이트"), ("100 메가바이트",)),
        ("GB", ("GB", "㎇", "기가바이트"), ("8GB",)),
        ("TB", ("TB", "테라바이트"), ("2TB",)),
        ("PB", ("PB", "페타바이트"), ("1.5PB",)),
        ("KB", ("KB", "킬로바이트"), ("10KB",)),
        ("Hz", ("Hz", "헤르츠"), ("60Hz",)),
        ("kcal", ("kcal", "킬로칼로리", "칼로리"), ("200kcal",)),
        ("IU", ("IU",), ("1000IU",)),
        ("ppm", ("ppm",), ("3ppm",)),
        ("bp", ("bp", "bps", "베이시스포인트"), ("25bp",)),
        ("mM", ("mM",), ("5mM",)),
        ("μM", ("μM", "µM", "uM"), ("10μM",)),
        ("nM", ("nM",), ("3nM",)),
        ("kDa", ("kDa",), ("150kDa",)),
        ("mmHg", ("mmHg",), ("120mmHg",)),
        ("Gy", ("Gy",), ("2Gy",)),
    )),
    Unit("GB", "count", ("기가",), ("메모리 8기가", "8기가 용량"), ("냉동고 6기가 들어선다",), cue=r"(?:메모리|용량|데이터|저장|램|RAM|속도|인터넷)[^.]{0,12}$|^(?:[가의급] ?| )?(?:메모리|용량|데이터|램|RAM|요금|인터넷)"),
)  # fmt: skip
