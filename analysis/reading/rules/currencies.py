"""Currencies: ISO 4217 codes and how the press writes them, after the amount, before it, or both."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Currency:
    """One currency. `after` follows the amount, `before` leads it; `factor` is what one of `after` is in `code`.

    `words` name the currency in front of a bare amount (달러 기준 3억). A `cue` is a pattern that must stand near.
    """

    code: str
    after: tuple[str, ...]
    examples: tuple[str, ...]
    never: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    factor: str = "1"
    cue: str | None = None


CURRENCIES: tuple[Currency, ...] = (
    Currency("KRW", ("원", "원화", "₩", "￦"), ("2조2400억원", "109억 원"), ("3원칙", "1원료"), ("₩", "￦", "KRW"), ("한화", "원화")),
    Currency("USD", ("달러", "미국달러", "미국 달러", "미 달러", "美달러", "美 달러", "미달러", "불", "$", "弗"), ("1500만 달러", "4500만불"), ("3불가", "2불법"), ("US$", "U$", "$", "＄", "USD", "US"), ("미국 달러", "달러", "미화")),
    Currency("USD", ("센트",), ("34 센트",), (), factor="0.01"),
    Currency("EUR", ("유로", "유로화", "€"), ("300만 유로",), ("3유로파", "3유로존"), ("€", "EUR"), ("유로",)),
    Currency("JPY", ("엔", "엔화", "일본 엔", "円"), ("30억엔", "80억 엔"), ("3엔진", "2엔드"), ("¥", "￥", "JPY"), ("엔화",)),
    Currency("GBP", ("파운드", "영국 파운드", "파운드화", "£"), ("7710만 파운드",), (), ("£", "￡", "GBP"), ("파운드",)),
    Currency("GBP", ("펜스",), ("210 펜스",), ("3펜스테이트",), factor="0.01"),
    Currency("CNY", ("위안", "중국 위안", "위안화", "元"), ("55억900만 위안",), ("3위안부",), ("RMB", "CNY"), ("위안화", "위안")),
    Currency("CHF", ("스위스프랑", "스위스 프랑", "프랑"), ("1만 스위스 프랑",), ("3프랑스",), ("CHF",), ("스위스프랑",)),
    Currency("HKD", ("홍콩달러", "홍콩 달러"), ("2억 홍콩달러",), (), ("HK$", "HKD"), ("홍콩달러",)),
    Currency("AUD", ("호주달러", "호주 달러"), ("300만 호주달러",), (), ("A$", "AU$", "AUD"), ("호주달러",)),
    Currency("CAD", ("캐나다달러", "캐나다 달러"), ("300만 캐나다달러",), (), ("C$", "CA$", "CAD"), ("캐나다달러",)),
    Currency("SGD", ("싱가포르달러", "싱가포르 달러", "싱가폴달러", "싱가폴 달러"), ("500만 싱가포르달러",), (), ("S$", "SGD"), ("싱가포르달러",)),
    Currency("TWD", ("대만달러", "대만 달러", "타이완달러", "신대만달러"), ("1억 대만달러",), (), ("NT$", "TWD"), ("대만달러",)),
    Currency("NZD", ("뉴질랜드달러", "뉴질랜드 달러"), ("100만 뉴질랜드달러",), (), ("NZ$", "NZD")),
    Currency("SEK", ("스웨덴크로나", "스웨덴 크로나", "크로나"), ("5억 스웨덴 크로나",), (), ("SEK",)),
    Currency("DKK", ("덴마크크로네", "덴마크 크로네", "크로네"), ("5억 덴마크 크로네",), (), ("DKK",)),
    Currency("NOK", ("노르웨이크로네", "노르웨이 크로네"), ("5억 노르웨이 크로네",), (), ("NOK",)),
    Currency("INR", ("인도루피", "인도 루피", "루피"), ("100억 루피",), ("3루피아",), ("INR", "₹")),
    Currency("IDR", ("루피아", "인도네시아 루피아"), ("1조 루피아",), (), ("IDR",)),
    Currency("RUB", ("루블", "러시아 루블"), ("3억 루블",), (), ("RUB",)),
    Currency("BRL", ("헤알", "브라질 헤알"), ("1억 헤알",), (), ("BRL", "R$")),
    Currency("MXN", ("멕시코페소", "멕시코 페소"), ("1억 멕시코 페소",), (), ("MXN",)),
    Currency("PHP", ("필리핀페소", "필리핀 페소"), ("1억 필리핀 페소",), (), ("PHP",)),
    Currency("THB", ("바트", "태국 바트"), ("1억 바트",), (), ("THB",)),
    Currency("VND", ("베트남동", "베트남 동"), ("1조 베트남 동",), (), ("VND",)),
    Currency("MYR", ("링깃", "말레이시아 링깃"), ("100만 링깃",), (), ("MYR",)),
    Currency("SAR", ("사우디리얄", "사우디 리얄", "리얄"), ("3억 리얄",), (), ("SAR",)),
    Currency("AED", ("디르함", "UAE 디르함", "아랍에미리트 디르함"), ("3억 디르함",), (), ("AED",)),
    Currency("TRY", ("튀르키예 리라", "터키 리라", "리라"), ("3억 리라",), (), ("TRY",)),
    Currency("ILS", ("셰켈", "이스라엘 셰켈"), ("1000만 셰켈",), (), ("ILS",)),
    Currency("ZAR", ("랜드", "남아공 랜드"), (), ("3랜드",), ("ZAR",), cue=r"남아공|남아프리카"),
    Currency("PLN", ("즈워티", "폴란드 즈워티"), ("1억 즈워티",), (), ("PLN",)),
    Currency("HUF", ("포린트", "헝가리 포린트"), ("100억 포린트",), (), ("HUF",)),
    Currency("CZK", ("체코 코루나", "코루나"), ("1억 코루나",), (), ("CZK",)),
    Currency("KZT", ("텡게", "카자흐스탄 텡게"), ("1억 텡게",), (), ("KZT",)),
    Currency("MNT", ("투그릭", "몽골 투그릭"), ("1억 투그릭",), (), ("MNT",)),
)  # fmt: skip

# The currencies that deals are told in, as a part of a pattern.
SPOKEN = r"(?:원|달러|유로|엔|위안|파운드|프랑)"

# Latin magnitudes after an amount that a currency leads or follows: USD 45M, 1.2 billion dollars. Powers of ten.
LATIN_MAGNITUDES: dict[str, int] = {
    "thousand": 3, "K": 3, "k": 3,
    "million": 6, "Million": 6, "mil": 6, "mn": 6, "MM": 6, "M": 6, "m": 6, "밀리언": 6,
    "billion": 9, "Billion": 9, "bn": 9, "B": 9, "b": 9, "빌리언": 9,
    "trillion": 12, "Trillion": 12, "tn": 12, "T": 12,
}  # fmt: skip

# Names of currencies after a Latin magnitude.
LATIN_NAMES: dict[str, str] = {
    "dollar": "USD", "dollars": "USD", "Dollars": "USD", "달러": "USD", "euro": "EUR", "euros": "EUR", "Euros": "EUR", "유로": "EUR",
    "pounds": "GBP", "파운드": "GBP", "엔": "JPY", "원": "KRW", "USD": "USD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY", "CHF": "CHF",
    "CNY": "CNY", "KRW": "KRW", "SEK": "SEK", "DKK": "DKK", "AUD": "AUD", "CAD": "CAD", "HKD": "HKD", "SGD": "SGD",
}  # fmt: skip
