"""What the figures reader reads, and what it leaves: tables of (text, expected) in the notation of notation.py."""

from __future__ import annotations

import pytest
from notation import line

from analysis.reading.figures import figures_of

NUMERALS = [
    ("계약 규모는 2조2400억원이다.", ["2조2400억원 =2240000000000 KRW"]),
    ("1조2천790억원을 투자했다.", ["1조2천790억원 =1279000000000 KRW"]),
    ("수출액은 8089만3802달러다.", ["8089만3802달러 =80893802 USD"]),
    ("13억500만 달러를 받는다.", ["13억500만 달러 =1305000000 USD"]),
    ("3만3천명이 다녀갔다.", ["3만3천명 =33000 명"]),
    ("7.5조원 규모", ["7.5조원 =7500000000000 KRW"]),
    ("4천500억원을 썼다.", ["4천500억원 =450000000000 KRW"]),
    ("7억5천만원을 냈다.", ["7억5천만원 =750000000 KRW"]),
    ("매출액 78,650백만원", ["78,650백만원 =78650000000 KRW"]),
    ("총 계약금액: 27,000,000,000원", ["27,000,000,000원 =27000000000 KRW"]),
    ("이천칠백삼십오만 원을 기부했다.", ["이천칠백삼십오만 원 =27350000 KRW"]),
    ("오천만원 상당의 장비", ["오천만원 =50000000 KRW"]),
    ("총액은 ２조２４００억원이다.", ["２조２４００억원 =2240000000000 KRW"]),
    ("１，７００건의 연구", ["１，７００건 =1700 건"]),
    ("총액은 2조\n2400억원이다.", ["2조\n2400억원 =2240000000000 KRW"]),
    ("연구 성과로 낸 논문은 1,700\n건이었다.", ["1,700\n건 =1700 건"]),
    ("매출은 2조 2400억원이다.", ["2조 2400억원 =2240000000000 KRW"]),
    ("부지는 22만 ㎡다.", ["22만 ㎡ =220000 m2"]),
    ("시장은 2경원에 이른다.", ["2경원 =20000000000000000 KRW"]),
    ("지분율은 ０．５％다.", ["０．５％ =0.5 %"]),
    ("1천 500만 달러를 받았다.", ["1천 500만 달러 =15000000 USD"]),
    ("그는 5 억 달러를 벌었다.", ["5 억 달러 =500000000 USD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NUMERALS)
def test_numerals(text: str, expected: list[str]) -> None:
    """Digits, commas, Hangul powers and words, in every mixture, give the exact value."""
    assert [line(figure) for figure in figures_of(text)] == expected


NATIVE = [
    ("다섯 건의 계약", ["다섯 건 =5 건"]),
    ("두 기관의 협약에서", ["두 기관 =2 기관"]),
    ("두 나라가 함께 개발한다.", ["두 나라 =2 나라"]),
    ("세 회사는 협력한다.", ["세 회사 =3 회사"]),
    ("연구동 일곱 채가 늘어서 있었다.", ["일곱 채 =7 채"]),
    ("스무 곳이 넘는 병원", ["스무 곳 >20 곳"]),
    ("열두 명의 연구원", ["열두 명 =12 명"]),
    ("두 글로벌 제약사가 나섰다.", ["두 글로벌 제약사 =2 제약사"]),
    ("두 후보물질은 내년 임상에 들어간다.", ["두 후보물질 =2 후보물질"]),
    ("네 기업이 참여했다.", ["네 기업 =4 기업"]),
    ("네 번째 마일스톤", ["네 번째 =4 번째"]),
    ("첫 번째 환자", ["첫 번째 =1 번째"]),
    ("두곳과 세건, 네명을 더했다.", ["두곳 =2 곳", "세건 =3 건", "네명 =4 명"]),
    ("한 건은 비공개다.", ["한 건 =1 건"]),
    ("두세 곳은 문을 닫았다.", ["두세 곳 [2,3] 곳"]),
    ("서너 명이 남았다.", ["서너 명 [3,4] 명"]),
    ("삼사십 명이 일한다.", ["삼사십 명 [30,40] 명"]),
    ("오륙백억원이 든다.", ["오륙백억원 [50000000000,60000000000] KRW"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NATIVE)
def test_native_numerals(text: str, expected: list[str]) -> None:
    """Native numerals count with a counter, or any noun after them."""
    assert [line(figure) for figure in figures_of(text)] == expected


MONEY = [
    ("USD 45M을 받는다.", ["USD 45M =45000000 USD"]),
    ("$1.7 billion 규모", ["$1.7 billion =1700000000 USD"]),
    ("계약금은 4500만불이다.", ["4500만불 =45000000 USD"]),
    ("美 달러 기준 3억을 받는다.", ["3억 =300000000 USD"]),
    ("마일스톤은 최대 30억엔이다.", ["30억엔 ≤3000000000 JPY"]),
    ("총 계약금액: 88,000,000 EUR", ["88,000,000 EUR =88000000 EUR"]),
    ("100억 스위스프랑, 5억 홍콩달러", ["100억 스위스프랑 =10000000000 CHF", "5억 홍콩달러 =500000000 HKD"]),
    ("계약금 295억·마일스톤 3905억 등 총 4200억", ["295억 =29500000000 KRW", "3905억 =390500000000 KRW", "4200억 =420000000000 KRW"]),
    ("₩17,250,000,000을 낸다.", ["₩17,250,000,000 =17250000000 KRW"]),
    ("€20M과 £5m", ["€20M =20000000 EUR", "£5m =5000000 GBP"]),
    ("34센트의 배당금", ["34센트 =0.34 USD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_money(text: str, expected: list[str]) -> None:
    """Money carries its ISO 4217 code, whichever side the currency stands on."""
    assert [line(figure) for figure in figures_of(text)] == expected


MEASURES = [
    ("이곳은 22만㎡(약6만6000평) 부지에 연면적 30만6000㎡ 규모다.", ["22만㎡ =220000 m2", "6만6000평 =66000 pyeong ~ =f1", "30만6000㎡ =306000 m2"]),
    ("43㏊(약 13만평) 터", ["43㏊ =43 ha", "13만평 =130000 pyeong ~ =f1"]),
    ("20만 평방미터와 92만 제곱미터", ["20만 평방미터 =200000 m2", "92만 제곱미터 =920000 m2"]),
    ("역에서 800m 떨어진 연구소", ["800m =800 m"]),
    ("25mg씩 하루 2회", ["25mg =25 mg each", "2회 =2 회 /하루"]),
    ("영하 70도에서 보관하고, 2~8도 냉장도 된다.", ["영하 70도 =-70 Cel", "2~8도 [2,8] Cel"]),
    ("혈액 30mL를 뽑는다.", ["30mL =30 mL"]),
    ("24만L 배양기", ["24만L =240000 L"]),
    ("몸무게는 200 파운드입니다.", ["200 파운드 =200 [lb_av]"]),
    ("순도 99.9%의 시약 1.5톤", ["99.9% =99.9 %", "1.5톤 =1.5 t"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_measures(text: str, expected: list[str]) -> None:
    """Areas, lengths, masses, volumes and temperatures carry their unit."""
    assert [line(figure) for figure in figures_of(text)] == expected


SHARES = [
    ("지분 51%를 갖고 있다.", ["51% =51 %"]),
    ("이익률은 1%포인트 올랐다.", ["1%포인트 =1 %p ↑"]),
    ("비용 가운데 3할을 댄다.", ["3할 =30 %"]),
    ("매출이 1할 5푼 늘었다.", ["1할 5푼 =15 % ↑"]),
    ("전체의 절반이다.", ["절반 =0.5 배"]),
    ("3분의 1이 연구원이다.", ["3분의 1 =1/3 배"]),
    ("주가가 반토막 났다.", ["반토막 =0.5 배 ~ ↓"]),
    ("경쟁률은 25.3대 1이다.", ["25.3대 1 =25.3 -"]),
    ("지분을 53대 47로 나눈다.", ["53대 47 =53/47 -"]),
    ("이익이 2.6배로 뛰었다.", ["2.6배 =2.6 배 ↑"]),
    ("만 배 차이다.", ["만 배 =10000 배"]),
    ("갑절로 늘었다.", ["갑절 =2 배 ↑"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares(text: str, expected: list[str]) -> None:
    """Percents, points, multiples, fractions and ratios."""
    assert [line(figure) for figure in figures_of(text)] == expected


RANKS = [
    ("세계 10위인 제약사", ["10위 =10 위"]),
    ("이번이 두 번째다.", ["두 번째 =2 번째"]),
    ("제3차 회의", ["3차 =3 차"]),
    ("국산 신약 37호", ["37호 =37 호"]),
    ("만 52세인 대표는", ["52세 =52 세"]),
    ("65세 이상 고령자", ["65세 ≥65 세"]),
    ("열여섯 살이다.", ["열여섯 살 =16 살"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_ranks_and_ages(text: str, expected: list[str]) -> None:
    """Ranks, ordinals and ages keep the counter as printed."""
    assert [line(figure) for figure in figures_of(text)] == expected


RANGES = [
    ("10억~15억원을 쓴다.", ["10억~15억원 [1000000000,1500000000] KRW"]),
    ("30∼40%를 차지한다.", ["30∼40% [30,40] %"]),
    ("3000만~5000만원", ["3000만~5000만원 [30000000,50000000] KRW"]),
    ("2~3조원 규모", ["2~3조원 [2000000000000,3000000000000] KRW"]),
    ("500~1억원 사이", ["500~1억원 [5000000,100000000] KRW"]),
    ("800만원~1억원", ["800만원~1억원 [8000000,100000000] KRW"]),
    ("지하 2층~지상 7층 규모의 연구동", ["지하 2층~지상 7층 [-2,7] 층"]),
    ("5~6명이 모였다.", ["5~6명 [5,6] 명"]),
    ("10여~20여 곳", ["10여~20여 곳 [10,20] 곳 ~"]),
    ("700억원에서 900억원 사이", ["700억원에서 900억원 [70000000000,90000000000] KRW"]),
    ("10%에서 20%까지", ["10% =10 %", "20% =20 %"]),
    ("40세 이상 65세 미만 환자", ["40세 이상 65세 [40,65) 세"]),
    ("$10~15M을 조달한다.", ["$10~15M [10000000,15000000] USD plan"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges(text: str, expected: list[str]) -> None:
    """A range is one figure; the near end takes the unit and the power of the far end."""
    assert [line(figure) for figure in figures_of(text)] == expected


BOUNDS = [
    ("최대 2300억원 규모의 계약", ["2300억원 ≤230000000000 KRW"]),
    ("역대 최대 2300억원을 기록했다.", ["2300억원 =230000000000 KRW"]),
    ("최소 120억원이다.", ["120억원 ≥12000000000 KRW"]),
    ("100개사 이상이 참가했다.", ["100개사 ≥100 개사"]),
    ("5% 이하로 낮췄다.", ["5% ≤5 %"]),
    ("30명 미만", ["30명 <30 명"]),
    ("20%를 초과한다.", ["20% >20 %"]),
    ("1조원을 넘긴 계약은 4건이다.", ["1조원 >1000000000000 KRW", "4건 =4 건"]),
    ("거래량은 312만주를 넘어", ["312만주 >3120000 주"]),
    ("총액은 1조원을 웃돌았다.", ["1조원 >1000000000000 KRW"]),
    ("2경원에 못 미칠 것으로 보인다.", ["2경원 <20000000000000000 KRW plan"]),
    ("절반에 조금 못 미쳤다.", ["절반 <0.5 배"]),
    ("10%도 안 되는 수준", ["10% <10 %"]),
    ("목표치 100억원에 못 미쳤다.", ["100억원 =10000000000 KRW plan"]),
    ("9117억원에 넘긴 후보", ["9117억원 =911700000000 KRW"]),
    ("적어도 10곳", ["10곳 ≥10 곳"]),
    ("많게는 3억원까지", ["3억원 ≤300000000 KRW"]),
    ("최소 100억원에서 최대 300억원", ["100억원 ≥10000000000 KRW", "300억원 ≤30000000000 KRW"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_bounds(text: str, expected: list[str]) -> None:
    """Words before and after an amount open one of its sides."""
    assert [line(figure) for figure in figures_of(text)] == expected


ABOUT = [
    ("약 2조원 규모", ["2조원 =2000000000000 KRW ~"]),
    ("9000억원 안팎이다.", ["9000억원 =900000000000 KRW ~"]),
    ("1260억여원", ["1260억여원 =126000000000 KRW ~"]),
    ("1조여원을 모았다.", ["1조여원 =1000000000000 KRW ~"]),
    ("150여 개사가 모였다.", ["150여 개사 =150 개사 ~"]),
    ("300명가량이 왔다.", ["300명 =300 명 ~"]),
    ("1조원에 육박하는 금액", ["1조원 =1000000000000 KRW ~"]),
    ("11% 가까이 올랐다.", ["11% =11 % ~ ↑"]),
    ("주가는 6만원 선이다.", ["6만원 =60000 KRW ~"]),
    ("절반 수준", ["절반 =0.5 배 ~"]),
    ("신약 3종을 개발했다.", ["3종 =3 종"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_approximate(text: str, expected: list[str]) -> None:
    """Words that make an amount approximate leave its value."""
    assert [line(figure) for figure in figures_of(text)] == expected


DECADES = [
    ("1조원대 매출", ["1조원 [1000000000000,2000000000000) KRW"]),
    ("2천980억원대", ["2천980억원 [298000000000,299000000000) KRW"]),
    ("3조원대 후반으로 추산된다.", ["3조원 [3500000000000,4000000000000) KRW vague plan"]),
    ("30%대 초반이다.", ["30% [30,35) % vague"]),
    ("2000억대 계약", ["2000억 [200000000000,300000000000) KRW"]),
    ("100명대", ["100명 [100,200) 명"]),
    ("몸값 100조원대 빅파마", ["100조원 [100000000000000,200000000000000) KRW"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DECADES)
def test_decades(text: str, expected: list[str]) -> None:
    """A decade runs from the amount to the next of its last printed place."""
    assert [line(figure) for figure in figures_of(text)] == expected


VAGUE = [
    ("수백억원을 들였다.", ["수백억원 [10000000000,100000000000) KRW vague"]),
    ("수십 곳이 문을 닫았다.", ["수십 곳 [10,100) 곳 vague"]),
    ("몇 명이 남았다.", ["몇 명 [2,10) 명 vague"]),
    ("수차례 경고했다.", ["수차례 [2,10) 차례 vague"]),
    ("몇십억원이 든다.", ["몇십억원 [2000000000,10000000000) KRW vague"]),
    ("십여 명이 참석했다.", ["십여 명 =10 명 ~"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), VAGUE)
def test_vague(text: str, expected: list[str]) -> None:
    """Vague words give the range that they allow."""
    assert [line(figure) for figure in figures_of(text)] == expected


EACH = [
    ("각국 기관에서 5명씩 교류한다.", ["5명 =5 명 each"]),
    ("도비와 시비 각 320억원, 민간 415억원", ["320억원 =32000000000 KRW each", "415억원 =41500000000 KRW"]),
    ("총액은 각각 2억 달러와 9000만 파운드다.", ["2억 달러 =200000000 USD each", "9000만 파운드 =90000000 GBP each"]),
    ("조성 원가는 3.3㎡당 89만원이다.", ["89만원 =890000 KRW each /3.3㎡"]),
    ("주당 2만3500원에 발행한다.", ["2만3500원 =23500 KRW each /주"]),
    ("1인당 300만원을 준다.", ["300만원 =3000000 KRW each /1인"]),
    ("인구 10만 명당 5.2명이 앓는다.", ["5.2명 =5.2 명 each /10만 명"]),
    ("달러당 1300원 기준", ["1300원 =1300 KRW each /달러"]),
    ("원·달러 환율 1385.5원", ["1385.5원 =1385.5 KRW /달러"]),
    ("주 1회 투여한다.", ["1회 =1 회 /주"]),
    ("10㎎/㎏을 투여했다.", ["10㎎ =10 mg /㎏"]),
    ("회의를 정당 3곳과 해당 2건", ["3곳 =3 곳", "2건 =2 건"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_each_and_per(text: str, expected: list[str]) -> None:
    """What is said of each, and what a rate is per; the denominator is no figure."""
    assert [line(figure) for figure in figures_of(text)] == expected


CHANGES = [
    ("매출이 12.3% 늘었다.", ["12.3% =12.3 % ↑"]),
    ("전년比 60.4%↑", ["60.4% =60.4 % ↑"]),
    ("1.4조↑ (전년보다)", ["1.4조 =1400000000000 KRW ↑"]),
    ("영업이익은 5.1% 줄어든 312억원이다.", ["5.1% =5.1 % ↓", "312억원 =31200000000 KRW"]),
    ("건수는 28.6%, 금액은 152.2% 늘었다.", ["28.6% =28.6 % ↑", "152.2% =152.2 % ↑"]),
    ("작년(4.5%)보다 2.8%포인트 낮다.", ["4.5% =4.5 %", "2.8%포인트 =2.8 %p ↓"]),
    ("직원은 13명 늘었다.", ["13명 =13 명 ↑"]),
    ("거래일보다 22.6% 오른 4만2850원", ["22.6% =22.6 % ↑", "4만2850원 =42850 KRW"]),
    ("전 거래일 대비 3.5%(2100원) 오른 6만2000원", ["3.5% =3.5 % ↑", "2100원 =2100 KRW ↑", "6만2000원 =62000 KRW"]),
    ("15%로 높였다.", ["15% =15 %"]),
    ("두 배로 늘었다.", ["두 배 =2 배 ↑"]),
    ("절반으로 줄었다.", ["절반 =0.5 배 ↓"]),
    ("11% 가까이 빠졌다가 4.6% 내린 4만1500원", ["11% =11 % ~ ↓", "4.6% =4.6 % ↓", "4만1500원 =41500 KRW"]),
    ("매출 4,560억원(▼3.2%)", ["4,560억원 =456000000000 KRW", "3.2% =3.2 % ↓"]),
    ("▲항체 4건 ▲플랫폼 2건", ["4건 =4 건", "2건 =2 건"]),
    ("1건 줄기세포 치료제", ["1건 =1 건"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_changes(text: str, expected: list[str]) -> None:
    """An increase or a decrease is marked, a level is not."""
    assert [line(figure) for figure in figures_of(text)] == expected


PLANS = [
    ("입주 기업을 60개사로 늘릴 계획이다.", ["60개사 =60 개사 plan"]),
    ("현재 38개사인 기업을 60개사로 늘릴 계획이다.", ["38개사 =38 개사", "60개사 =60 개사 plan"]),
    ("외국계는 6.4%이며, 진흥청은 이를 15%로 높일 방침임", ["6.4% =6.4 %", "15% =15 % plan"]),
    ("올해까지 채우겠다던 70개사에는 모자란다.", ["70개사 =70 개사 plan"]),
    ("인력은 612명으로 계획(2천 명)에 못 미쳤다.", ["612명 =612 명", "2천 명 =2000 명 plan"]),
    ("입주기업 60개, 상주인력 1,500명 목표", ["60개 =60 개 plan", "1,500명 =1500 명 plan"]),
    ("580억원을 더 들여 동물실험동(6500㎡)을 짓고, 부지를 20만평으로 넓힐 방침이다.", ["580억원 =58000000000 KRW plan", "6500㎡ =6500 m2 plan", "20만평 =200000 pyeong plan"]),
    ("내년 행사에서 협약 20건을 끌어내겠다고 밝혔다.", ["20건 =20 건 plan"]),
    ("환자 2천 명을 모집한다고 밝혔다.", ["2천 명 =2000 명 plan"]),
    ("13만5000㎡에서 18만㎡로 확대할 방침이다.", ["13만5000㎡ =135000 m2", "18만㎡ =180000 m2 plan"]),
    ("증축 예정 3만8000㎡", ["3만8000㎡ =38000 m2 plan"]),
    ("지난해 매출 8441억원을 1조원으로 키우겠다고 밝혔다.", ["8441억원 =844100000000 KRW", "1조원 =1000000000000 KRW plan"]),
    ("올해 목표는 매출 1조원, 이익률 15%다. 지난해에는 11%였다.", ["1조원 =1000000000000 KRW plan", "15% =15 % plan", "11% =11 %"]),
    ("최대 3억 달러를 받을 수 있다.", ["3억 달러 ≤300000000 USD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLANS)
def test_plans(text: str, expected: list[str]) -> None:
    """The figure that is planned, not its whole sentence."""
    assert [line(figure) for figure in figures_of(text)] == expected


PAIRS = [
    ("17억 달러(약 2조2400억원)에 넘겼다.", ["17억 달러 =1700000000 USD", "2조2400억원 =2240000000000 KRW ~ =f1"]),
    ("최대 7710만 파운드(약 1481억원)이고", ["7710만 파운드 ≤77100000 GBP", "1481억원 ≤148100000000 KRW ~ =f1"]),
    ("약 1조7300억원(13억500만달러)", ["1조7300억원 =1730000000000 KRW ~", "13억500만달러 =1305000000 USD =f1"]),
    ("800만 달러(한화 약 109억 원)", ["800만 달러 =8000000 USD", "109억 원 =10900000000 KRW ~ =f1"]),
    ("한화로 약 430억(3200만 달러)", ["430억 =43000000000 KRW ~", "3200만 달러 =32000000 USD =f1"]),
    ("4억8220만 달러(당시 환율 기준 6680억원)", ["4억8220만 달러 =482200000 USD", "6680억원 =668000000000 KRW =f1"]),
    ("1억5000만 달러, 우리 돈 약 2000억원을 받는다.", ["1억5000만 달러 =150000000 USD", "2000억원 =200000000000 KRW ~ =f1"]),
    ("14,738,900,000 원(USD 11,000,000)", ["14,738,900,000 원 =14738900000 KRW", "USD 11,000,000 =11000000 USD =f1"]),
    ("선급금 1억달러(5.9%)", ["1억달러 =100000000 USD", "5.9% =5.9 %"]),
    ("총 1억 달러(계약금 130억원 포함)", ["1억 달러 =100000000 USD", "130억원 =13000000000 KRW"]),
    ("15㏊(15만㎡) 부지", ["15㏊ =15 ha", "15만㎡ =150000 m2 =f1"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_restatements(text: str, expected: list[str]) -> None:
    """The same amount in brackets or in apposition is tied to the first and takes its bound."""
    assert [line(figure) for figure in figures_of(text)] == expected


MALFORMED = [
    ("18만1325만달러를 수출했다.", ["18만1325만달러 ? USD"]),
    ("자본금 9000억원원", ["9000억원원 ? KRW"]),
    ("1조12000억원을 썼다.", ["1조12000억원 ? KRW"]),
    ("1,23,4567원을 냈다.", ["1,23,4567원 ? KRW"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MALFORMED)
def test_malformed(text: str, expected: list[str]) -> None:
    """An impossible numeral is kept as printed and has no value."""
    assert [line(figure) for figure in figures_of(text)] == expected


NUMBERS = [
    ("코스닥지수가 660.15로 밀렸다.", ["660.15 =660.15 -"]),
    ("체질량지수(BMI) 30 이상인 환자", ["30 ≥30 -"]),
    ("p<0.001로 유의했다.", ["0.001 <0.001 -"]),
    ("40,000은 40,000이다", ["40,000 =40000 -", "40,000 =40000 -"]),
    ("백육은 나에게 특별한 숫자이다", ["백육 =106 -"]),
    ("섭씨 34.5", ["34.5 =34.5 Cel"]),
    ("47", ["47 =47 -"]),
    ("이달러이십삼센트", ["이달러이십삼센트 =2.23 USD"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_bare_numbers(text: str, expected: list[str]) -> None:
    """A number without a unit is read where it is an argument of its clause, or all there is."""
    assert [line(figure) for figure in figures_of(text)] == expected


NOTHING = [
    "코로나19 환자와 2형 당뇨, 3상 임상, 4세대 플랫폼, 5G 통신, G7 정상, 10-K 보고서",
    "IMB-101, K-12, ABL301, CD19, HER2, PD-1, GLP-1, H1N1, CAR-T, 10-1234567",
    "제3자 배정, 3공장, 1호 펀드, 1호선, 2호기, 제2터미널, 4차 산업혁명, 2차 전지, 1차 치료제, 4기 환자",
    "구로와 이천, 천안, 사천시, 오송, 구일, 사천리팜, 이백일 상무, 오세백 씨, 삼성, 만도, 조선, 경기, 동경",
    "일석이조, 만약, 오만하다, 천천히, 십중팔구, 사면초가, 천만에, 만일, 천명했다, 만개했다, 백인, 만점짜리",
    "한 관계자, 한 우물, 한 바 있다, 두 손 들고, 두 마리 토끼, 세 부담, 네, 맞습니다. 네 생각은, 열 발생",
    "그런 이유로 사원과 조원을 만나 수주와 수명, 수건, 수조, 수배를 말했다.",
    "(141080) ☎ 02-1234-5678 010-1234-5678 192.168.0.1 v1.2.3 abc12@paper.example www.paper.example/1/2%20",
    "2024년 1월 25일 10시 30분 3분기 12개월 5주년 3년차 100일 21세기 90년대",
    "10대 악재, 3대 학술지, 40대 여성, 2대 주주, 재벌 3세, 찰스 3세, 1인 가구, 3인칭, 1대1 상담, 2대 0",
    "① ② 1. 개요 2) 결과 (3) 결론 No.1 그림 2 나스닥 100 버전 2.0",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_figure(text: str) -> None:
    """Names, codes, phases, idioms, lists, telephone and other numbers are no figures."""
    assert [line(figure) for figure in figures_of(text)] == []
