"""What the press writes, a function a pattern: it draws names and amounts, and keeps what it has stated."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from analysis.korean import with_particle as p
from bench import invented
from bench.draft import Draft, spell

_COUNTRIES = ("미국", "일본", "중국", "영국", "독일", "스위스", "프랑스", "덴마크", "벨기에", "이탈리아")
_THINGS = (
    "항암 후보물질", "비만 치료제 후보물질", "자가면역질환 항체", "항체약물접합체(ADC) 후보물질", "이중항체", "RNA 치료제 후보물질",
    "알츠하이머 치료제", "세포치료제", "장기지속형 주사제",
)  # fmt: skip
_UNTIL = ("밝혔다", "공시했다", "발표했다")


def licence_out(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    money, bound = d.money(), d.draw.choice(("", "최대"))
    total, bare = d.amount(money, 20, 990, bound)
    thing, country, said = d.draw.choice(_THINGS), d.draw.choice(_COUNTRIES), d.draw.choice(_UNTIL)
    text = d.draw.choice((
        f"{p(ours, '은/는')} {country} {theirs}에 {thing} '{asset}'를 {total}에 기술수출했다고 {said}.",
        f"{p(ours, '이/가')} {country} {p(theirs, '과/와')} {thing} '{asset}'의 기술이전 계약을 맺었다. 총 계약 규모는 {total}이다.",
        f"{p(ours, '은/는')} {thing} '{asset}'의 글로벌 권리를 {country} {theirs}에 이전하는 {total} 규모의 계약을 체결했다고 {said}.",
        f"{p(ours, '은/는')} {country} 제약사 {p(theirs, '과/와')} {total} 규모의 '{asset}' 라이선스 아웃 계약을 체결했다.",
    ))  # fmt: skip
    upfront = ""
    if d.draw.random() < 0.6:
        shown, upfront = d.amount(money, 1, 15)
        text += d.draw.choice((
            f" 계약금은 {shown}이며 나머지는 개발 단계에 따른 마일스톤이다.",
            f" 이 가운데 반환 의무가 없는 선급금은 {shown}이다.",
            f" {p(ours, '은/는')} 계약금으로 {p(shown, '을/를')} 먼저 받는다.",
        ))  # fmt: skip
    d.tell(ours, theirs, "signed", bare, upfront)
    return text


def licence_in(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    total, bare = d.amount(d.money(), 20, 990, d.draw.choice(("", "최대")))
    thing, country = d.draw.choice(_THINGS), d.draw.choice(_COUNTRIES)
    d.tell(theirs, ours, "signed", bare)
    return d.draw.choice((
        f"{p(ours, '은/는')} {country} {p(theirs, '으로/로')}부터 {thing} '{asset}'를 {total}에 도입했다.",
        f"{p(ours, '이/가')} {country} {theirs}의 {thing} '{asset}'를 {total}에 기술도입하는 계약을 체결했다고 밝혔다.",
    ))  # fmt: skip


def within_total(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    money = d.money()
    upfront, first = d.amount(money, 1, 15)
    total, bare = d.amount(money, 20, 990, "최대")
    d.tell(ours, theirs, "signed", bare, first)
    return d.draw.choice((
        f"{p(ours, '은/는')} {theirs}에 '{asset}'를 기술수출했다. 계약금 {p(upfront, '과/와')} 단계별 마일스톤을 포함해 {total}를 받는다.",
        f"{p(ours, '이/가')} {theirs}에 '{asset}'의 권리를 이전하는 계약을 체결했다. 선급금 {p(upfront, '을/를')} 포함한 총액은 {total}다.",
    ))  # fmt: skip


def restated(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    dollars = d.draw.randint(2, 99) * 10_000_000
    won = dollars * d.draw.randint(1_200, 1_450) // 10**8 * 10**8
    text = d.number(f"{spell(dollars)}달러", dollars, "USD")
    other = d.number(f"{spell(won)}원", won, "KRW")
    d.tell(ours, theirs, "signed", text)
    return (
        f"{p(ours, '은/는')} {d.draw.choice(_COUNTRIES)} {theirs}에 '{asset}'를 총 {text}(약 {other})에 기술수출했다고 "
        f"{d.draw.choice(_UNTIL)}."
    )


def returned(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    d.tell(ours, theirs, "returned")
    return d.draw.choice((
        f"{p(ours, '은/는')} {d.draw.choice(_COUNTRIES)} {p(theirs, '으로/로')}부터 '{asset}'의 권리를 반환받았다고 공시했다.",
        f"{p(ours, '은/는')} {p(theirs, '으로/로')}부터 '{asset}'의 권리 반환 통보를 받았다고 공시했다.",
        f"{p(theirs, '이/가')} '{asset}'의 권리를 {ours}에 반환하기로 했다.",
    ))  # fmt: skip


def terminated(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    d.tell(ours, theirs, "terminated")
    if d.draw.random() < 0.5:
        d.tell(ours, theirs, "signed")  # a signing told as background is a row of its own
        return f"{p(ours, '은/는')} {p(theirs, '과/와')} 맺은 '{asset}' 기술이전 계약이 해지됐다고 공시했다."
    return f"{p(ours, '과/와')} {theirs}의 '{asset}' 기술수출 계약이 해지됐다."


def receipt(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    paid, _ = d.amount(d.money(), 1, 9)
    d.tell(ours, theirs, "milestone_received")
    if d.draw.random() < 0.5:
        d.tell(ours, theirs, "signed")
        return f"{p(ours, '이/가')} {theirs}에 기술수출한 '{asset}'의 단계별 기술료 {p(paid, '을/를')} 수령했다."
    return f"{p(ours, '은/는')} {p(theirs, '으로/로')}부터 '{asset}'의 임상 2상 진입에 따른 마일스톤 {p(paid, '을/를')} 받았다고 밝혔다."


def amended(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    money = d.money()
    (before, old), (after, new) = d.amount(money, 20, 400), d.amount(money, 401, 990)
    d.tell(ours, theirs, "signed", old)
    d.tell(ours, theirs, "amended", new)
    return (
        f"{p(ours, '은/는')} {p(theirs, '과/와')} 맺은 '{asset}' 기술이전 계약의 총 규모를 {before}에서 {p(after, '으로/로')} "
        "늘리는 변경 계약을 체결했다고 밝혔다."
    )


def option(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    total, bare = d.amount(d.money(), 20, 990, d.draw.choice(("", "최대")))
    d.tell(ours, theirs, "signed", bare)
    return d.draw.choice((
        f"{p(ours, '은/는')} {p(theirs, '과/와')} '{asset}'의 기술이전 옵션 계약을 체결했다. 총 계약 규모는 {total}이다.",
        f"{p(ours, '은/는')} {theirs}에 '{asset}'의 독점 권리를 살 수 있는 옵션을 부여하는 {total} 규모의 계약을 맺었다고 밝혔다.",
    ))  # fmt: skip


def acquisition(d: Draft) -> str:
    ours, theirs, _ = d.sides()
    buyer, target = (ours, theirs) if d.draw.random() < 0.5 else (theirs, ours)
    total, bare = d.amount(d.money(), 20, 990)
    d.tell(target, buyer, "signed", bare)
    return d.draw.choice((
        f"{p(buyer, '은/는')} {p(target, '을/를')} {total}에 인수한다고 밝혔다.",
        f"{p(buyer, '이/가')} {p(target, '을/를')} {total}에 인수하는 계약을 체결했다.",
    ))  # fmt: skip


def supply(d: Draft) -> str:
    ours, theirs, _ = d.sides()
    total, bare = d.amount(d.money(), 20, 500)
    d.tell(ours, theirs, "signed", bare)
    return d.draw.choice((
        f"{p(ours, '은/는')} {d.draw.choice(_COUNTRIES)} {p(theirs, '과/와')} {total} 규모의 바이오의약품 위탁생산 계약을 체결했다고 밝혔다.",
        f"{p(ours, '은/는')} {theirs}에 {total} 규모의 의약품을 공급하는 계약을 맺었다고 공시했다.",
    ))  # fmt: skip


def two_deals(d: Draft) -> str:
    ours, one, first = d.sides()
    _, other, second = d.sides()
    money = d.money()
    (a, total_a), (b, total_b) = d.amount(money, 20, 500), d.amount(money, 20, 500)
    d.tell(ours, one, "signed", total_a)
    d.tell(ours, other, "signed", total_b)
    return d.draw.choice((
        f"{p(ours, '은/는')} {one}에 '{first}'를 {a}에, {other}에 '{second}'를 {b}에 각각 기술수출했다.",
        f"{p(ours, '은/는')} 올해 {one}에 '{first}'를 {a}에 기술수출했다. 이어 {other}에도 '{second}'를 {b}에 기술이전했다.",
    ))  # fmt: skip


def listed(d: Draft) -> str:
    items = []
    for _ in range(d.draw.randint(2, 4)):
        ours, theirs, asset = d.sides()
        total, bare = d.amount(d.money(), 20, 500)
        d.tell(ours, theirs, "signed", bare)
        items.append(f"△{p(ours, '이/가')} {theirs}에 '{asset}'를 {total}에 기술수출")
    return f"올해 기술수출 계약은 {' '.join(items)} 등이다."


def talks(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    if d.draw.random() < 0.6:
        d.tell(ours, theirs, "under_negotiation")
        return f"{p(ours, '은/는')} {p(theirs, '과/와')} '{asset}'의 기술수출을 놓고 협상하고 있다고 밝혔다."
    d.tell(ours, theirs, "failed")
    return f"{p(ours, '과/와')} {theirs}의 '{asset}' 기술수출 협상이 결렬됐다."


def filing(d: Draft) -> str:
    ours, theirs, asset = d.sides()
    total, bare = d.amount(d.money(), 20, 500)
    d.tell(ours, theirs, "signed", bare)
    return (
        f"{p(ours, '은/는')} '{asset}'의 기술이전 계약을 체결했다고 공시했다. 계약 상대방은 {d.draw.choice(_COUNTRIES)} {theirs}이며 "
        f"계약금액은 {total}이다."
    )


def undisclosed(d: Draft) -> str:
    ours, _, asset = d.sides()
    total, bare = d.amount(d.money(), 20, 500)
    d.tell(ours, "undisclosed", "signed", bare)
    return f"{p(ours, '은/는')} {d.draw.choice(_COUNTRIES)} 제약사에 '{asset}'를 {total}에 기술수출했다고 밝혔다. 상대 회사명은 공개하지 않았다."


def funding(d: Draft) -> str:
    company, fund = invented.korean(d.draw), invented.fund(d.draw)
    amount = d.draw.randint(3, 60) * 10
    text = d.number(f"{amount}억원", amount * 10**8, "KRW")
    d.tell(company, fund, "signed", text)
    return d.draw.choice((
        f"{p(company, '이/가')} {p(fund, '으로/로')}부터 {text} 규모의 시리즈{d.draw.choice('ABC')} 투자를 유치했다.",
        f"{p(company, '은/는')} {text} 규모의 시리즈 {d.draw.choice('ABC')} 투자를 유치했다고 밝혔다. 이번 투자에는 {p(fund, '이/가')} 참여했다.",
    ))  # fmt: skip


def results(d: Draft) -> str:
    company, revenue = invented.korean(d.draw), d.draw.randint(100, 9000)
    profit, rest = d.draw.randint(10, 90), d.draw.randint(1, 9) * 1000
    percent = Decimal(d.draw.randint(11, 499)) / 10
    sales = d.number(f"{revenue}억원", revenue * 10**8, "KRW")
    rise = d.number(f"{percent}%", percent, "%")
    gain = d.number(f"{profit}억{rest}만원", profit * 10**8 + rest * 10**4, "KRW")
    return f"{company}의 지난해 매출은 {sales}으로 전년보다 {rise} {d.draw.choice(('늘었다', '줄었다'))}. 영업이익은 {gain}을 기록했다."


def cluster(d: Draft) -> str:
    place = invented.place(d.draw)
    site, floor, rest = d.draw.randint(3, 90), d.draw.randint(1, 40), d.draw.randint(1, 9) * 1000
    tenants, people = d.draw.randint(12, 340), d.draw.randint(1000, 9900)
    area = d.number(f"{site}만㎡", site * 10**4, "m2")
    floors = d.number(f"{floor}만{rest}㎡", floor * 10**4 + rest, "m2")
    firms, staff = d.number(f"{tenants}개사", tenants, "개사"), d.number(f"{people:,}명", people, "명")
    return f"{p(place, '은/는')} {area} 부지에 연면적 {floors} 규모로 들어섰다. 입주 기업은 {firms}이며 상주 인력은 {staff}이다."


def market(d: Draft) -> str:
    now, then = d.draw.randint(10, 400), d.draw.randint(410, 2900)
    percent = Decimal(d.draw.randint(31, 299)) / 10
    a, b = d.number(f"{now}억달러", now * 10**8, "USD"), d.number(f"{then}억 달러", then * 10**8, "USD")
    rate = d.number(f"{percent}%", percent, "%")
    return f"시장조사업체에 따르면 세계 {d.draw.choice(_THINGS)} 시장은 지난해 {a}에서 2032년 {b} 규모로 연평균 {rate}씩 성장할 전망이다."


def trial(d: Draft) -> str:
    patients, sites = d.draw.randint(20, 900), d.draw.randint(3, 40)
    percent, points = Decimal(d.draw.randint(101, 799)) / 10, Decimal(d.draw.randint(11, 99)) / 10
    return (
        f"{p(invented.korean(d.draw), '은/는')} '{invented.code(d.draw)}' 임상 2상에서 환자 {d.number(f'{patients}명', patients, '명')}을 "
        f"{d.number(f'{sites}곳', sites, '곳')}에서 모집했다. 객관적 반응률은 "
        f"{d.number(f'{percent}%', percent, '%')}로 대조군보다 {d.number(f'{points}%p', points, '%p')} 높았다."
    )


def about(d: Draft) -> str:
    won, few, most = d.draw.randint(2, 90) * 100, d.draw.randint(12, 90), d.draw.randint(100, 900)
    a = d.number(f"{won}억원", won * 10**8, "KRW")
    b = d.state(f"{few}명", few, None, "명")
    c = d.state(f"{most}억원", None, most * 10**8, "KRW")
    return (
        f"{p(invented.korean(d.draw), '은/는')} 올해 연구개발에 약 {p(a, '을/를')} 투자하고 연구원을 {b} 이상 뽑는다. "
        f'{invented.person(d.draw)} 대표는 "투자금은 최대 {c}까지 늘어날 수 있다"고 말했다.'
    )


def vague(d: Draft) -> str:
    word, low = d.draw.choice((("수십억원", 10**9), ("수백억원", 10**10), ("수천억원", 10**11)))
    return f"업계는 {invented.korean(d.draw)}의 설비 투자에 {d.state(word, low, low * 10, 'KRW')}이 들 것으로 본다."


def shares(d: Draft) -> str:
    price, percent = d.draw.randint(11, 990) * 100, Decimal(d.draw.randint(11, 299)) / 10
    rise = d.number(f"{percent}%", percent, "%")
    won = d.number(f"{price:,}원" if price < 10**4 or d.draw.random() < 0.5 else f"{spell(price)}원", price, "KRW")
    return f"{invented.korean(d.draw)} 주가는 이날 전 거래일보다 {rise} 오른 {won}에 거래를 마쳤다."


def quiet(d: Draft) -> str:
    return (
        f"{p(invented.korean(d.draw), '은/는')} 3상 임상을 앞두고 코로나19 이후 5G 통신과 G7 국가의 제2형 당뇨 연구를 살폈다."
        f" {invented.code(d.draw)} 시험은 오송과 천안에서 이어진다."
    )


_ALL = (
    licence_out, licence_in, within_total, restated, returned, terminated, receipt, amended, option, acquisition, supply,
    two_deals, listed, talks, filing, undisclosed, funding, results, cluster, market, trial, about, vague, shares, quiet,
)  # fmt: skip
PASSAGES: dict[str, Callable[[Draft], str]] = {passage.__name__: passage for passage in _ALL}
