"""Deals of single sentences and short paragraphs, as the press writes them: what is read, and what is left alone.

Companies stand in braces; a row is "kind event licensor > licensee part=amount" (see `deal_notation`).
"""

from __future__ import annotations

import pytest

from tests.reading.deal_notation import read, rows

PARTIES = [
    ("{가람셀릭스}는 {오르빅스파마}에 GX-11을 1조원에 기술수출했다.", ["licence signed 가람셀릭스 > 오르빅스파마 total=1조원"]),
    ("{오르빅스파마}가 {가람셀릭스}의 GX-11을 사들였다.", ["asset_sale signed 가람셀릭스 > 오르빅스파마"]),
    ("{가람셀릭스}의 GX-11이 {벨타리온}에 이전됐다.", ["licence signed 가람셀릭스 > 벨타리온"]),
    ("{벨타리온}은 {가람셀릭스}로부터 GX-11의 국내 판권을 들여왔다.", ["licence signed 가람셀릭스 > 벨타리온"]),
    ("{다솜젠틱}은 {벨타리온}과 최대 2300억원 규모의 기술수출 계약을 맺었다.", ["licence signed 다솜젠틱 > 벨타리온 total=2300억원"]),
    ("{다솜젠틱}은 {벨타리온}과 GX-3 도입 계약을 체결했다.", ["licence signed 벨타리온 > 다솜젠틱"]),
    ("{다솜젠틱}에 GX-3을 넘긴 {벨타리온}은 계약금 50억원을 받았다.", ["licence signed 벨타리온 > 다솜젠틱 upfront=50억원"]),
    ("{미나토약품}이 GX-3을 {다솜젠틱}에서 넘겨받았다.", ["licence signed 다솜젠틱 > 미나토약품"]),
    ("{다솜젠틱}이 만든 GX-3의 일본 권리를 {미나토약품}이 사들였다.", ["licence signed 다솜젠틱 > 미나토약품"]),
    ("{가온젠}은 3월 프랑스 {르블랑제약}에, {하늘팜}은 5월 미국 {코넬리온}에 각각 기술수출했다.", [
        "licence signed 가온젠 > 르블랑제약",
        "licence signed 하늘팜 > 코넬리온",
    ]),
    ("{아라셀}과 {노을팜}은 12일 미국 {베스틸라}와 영국 {핀도어}에 'AR-2'와 'NE-14'을 각각 기술수출했다.", [
        "licence signed 아라셀 > 베스틸라",
        "licence signed 노을팜 > 핀도어",
    ]),
    ("{누리온팜}은 미국 {오르빅스}, 일본 {토르마크}와 각각 NR-7 기술이전 계약을 맺었다.", [
        "licence signed 누리온팜 > 오르빅스",
        "licence signed 누리온팜 > 토르마크",
    ]),
    ("{가람셀릭스}·{누리온팜}·{라움테라} 3사가 공동 개발한 GX-11이 {벨타리온}에 8억 달러에 기술수출됐다.", ["licence signed 가람셀릭스·누리온팜·라움테라 > 벨타리온 total=8억 달러"]),
    ("{아델론}은 {오스코린}, {누리온팜}과 함께 만든 AD-1을 {사노벨}에 이전했다.", ["licence signed 아델론·오스코린·누리온팜 > 사노벨"]),
    ("{누리온팜}은 {벨타리온}의 자회사 {크렐노바}에 NR-2를 기술이전하는 계약을 체결했다.", ["licence signed 누리온팜 > 크렐노바"]),
    ("{누리온팜}은 국내 제약사에 NR-9를 기술이전했다.", ["licence signed 누리온팜 > undisclosed"]),
    ("{라움테라}는 글로벌 톱10 제약사와 최대 9000억원 규모의 기술이전 계약을 체결했다.", ["licence signed 라움테라 > undisclosed total=9000억원"]),
    ("사우디아라비아 {잘루나파마}에 {두온메디}가 투석 필터를 공급한다.", ["supply signed 두온메디 > 잘루나파마"]),
    ("{하늘제약}이 이스라엘 {네게브메드}의 당뇨 패치를 국내에 독점 공급받는다.", ["supply signed 네게브메드 > 하늘제약"]),
    ("{아이진셀}은 미국 {바이오랩스}로부터 'PB-12'의 아시아 판권을 사들이는 데 계약금 700만 달러를 냈다.", ["licence signed 바이오랩스 > 아이진셀 upfront=700만 달러"]),
    ("{한결젠}과 {노바틱}은 6일 'HG-1'의 라이선스 계약을 맺었다. {한결젠}은 계약금 8000만 달러를 지급한다.", ["licence signed 노바틱 > 한결젠 upfront=8000만 달러"]),
    ("{해솔홀딩스}는 {두레파트너스}가 보유한 {메도릭} 지분 64.5%를 1480억원에 인수하는 주식매매계약을 체결했다.", ["acquisition signed 두레파트너스 > 해솔홀딩스 total=1480억원"]),
    ("{모린제약}은 자회사 {모린헬스} 지분 전량을 사모펀드 운용사 {한빛PE}에 1850억원에 매각하기로 결의했다.", ["acquisition signed 모린제약 > 한빛PE total=1850억원"]),
    ("{대한셀}은 {바이오에셋}의 백신 사업부를 350억원에 양수하는 계약을 체결했다.", ["asset_sale signed 바이오에셋 > 대한셀 total=350억원"]),
    ("{티아젠}은 {퉁허이제약}의 옵션 행사로 2억엔을 받았다.", ["option option_exercised 티아젠 > 퉁허이제약 amount=2억엔"]),
]  # fmt: skip
COREFERENCE = [
    ("{나루젠}이 2019년 {뮌스겐}에 'NR2'를 기술이전했다. 이 독일 회사는 지난달 권리를 돌려줬다.", [
        "licence signed 나루젠 > 뮌스겐",
        "licence returned 나루젠 > 뮌스겐",
    ]),
    ("{가로젠}은 {테미스}로부터 26일 권리 반환 통보를 받았다고 29일 공시했다. 두 회사는 2021년 4월 6일 최대 4억1500만 달러 규모의 기술이전 계약을 맺은 바 있다.", [
        "licence signed 가로젠 > 테미스 total=4억1500만 달러",
        "licence returned 가로젠 > 테미스 total=4억1500만 달러",
    ]),
    ("{가람셀릭스}는 3일 {벨타리온}과 GX-11 라이선스 계약을 맺었다. 회사는 선급금 100억원을 받는다. 양사는 총액을 공개하지 않기로 했다.", ["licence signed 가람셀릭스 > 벨타리온 total=undisclosed upfront=100억원"]),
    ("{다카무라}와 {대한생약}이 위염약을 함께 만든다. 양사는 22일 위염 신약 'DHN-2'의 공동개발 계약을 체결했다.", ["co_development signed 다카무라 > 대한생약"]),
    ("{가로젠}은 {테미스}에 'GR14'를 넘겼다. 앞서 미국 {오벨리스}도 2021년 11월 도입한 'GR08'의 권리를 지난해 10월 반환했다.", [
        "licence signed 가로젠 > 테미스",
        "licence signed 가로젠 > 오벨리스",
        "licence returned 가로젠 > 오벨리스",
    ]),
    ("{셀비아}는 {노르덴파마}에 'SVA-1'을 기술수출했다. {노르덴파마}는 임상을 맡는다. 2021년에는 중국 {화동바이오}에 'SVA-7'을 9000만 달러에 넘겼다.", [
        "licence signed 셀비아 > 노르덴파마",
        "licence signed 셀비아 > 화동바이오 total=9000만 달러",
    ]),
    ("{누비온}은 {알펜리스}로부터 '루멘타'를 도입했다. {누비온}이 해외 신약을 들여온 것은 2022년 일본 {사에바}의 녹내장약에 이어 두 번째다.", [
        "licence signed 알펜리스 > 누비온",
        "licence signed 사에바 > 누비온",
    ]),
]  # fmt: skip
MONEY = [
    ("{누보셀}은 {그륀탈}에 'NVC-2'의 권리를 넘기는 기술수출 계약을 체결했다. 계약 규모는 최대 3억2000만 유로(약 5100억원)이며, 이 중 반환 의무가 없는 계약금은 2000만 유로다. 임상과 허가, 상업화 단계별 마일스톤은 3억 유로이고 로열티는 매출의 8%다.", ["licence signed 누보셀 > 그륀탈 total=3억2000만 유로 upfront=2000만 유로 milestones=3억 유로 royalty=8%"]),
    ("{노바테론}은 {아르벤}과 'NT-5' 기술이전 계약을 맺고 선급금 및 단기 마일스톤으로 6600만 파운드를 받는다. 이 중 계약금은 3100만 파운드다.", ["licence signed 노바테론 > 아르벤 upfront=3100만 파운드 near_term=6600만 파운드"]),
    ("{노바테론}은 {프렌체}에 NT-8을 기술수출했다. 개발 마일스톤은 1139억원, 상업화 마일스톤은 5212억원이고 계약금은 207억원이다.", ["licence signed 노바테론 > 프렌체 upfront=207억원 milestones=unspecified"]),
    ("{한울바이오}는 {진하이}와 HB-3의 기술이전 계약을 체결했다. 총 계약 규모는 로열티를 포함해 최대 9000억원이다.", ["licence signed 한울바이오 > 진하이 total=9000억원 royalty=unspecified"]),
    ("{누벨젠}은 {하이델린}에 NV-7의 옵션을 줬다. 옵션료는 300만 유로, 옵션 행사 시 최대 1억8000만 유로다.", ["option signed 누벨젠 > 하이델린 total=1억8000만 유로 option_fee=300만 유로"]),
    ("{알토스}는 {머큐리아}와 AL-9 옵션 계약을 체결했다. {머큐리아}가 옵션을 행사하면 {알토스}는 권리행사금 2억 달러를 받는다. 계약금은 1억 달러다.", ["option signed 알토스 > 머큐리아 upfront=1억 달러 option_fee=2억 달러"]),
    ("{미르나}는 {소넴}에 'MR5'를 넘기며 선급금 6000만 달러(830억원)를 확보했다. 선급금 중 1500만 달러는 주식으로 받는다.", ["licence signed 미르나 > 소넴 upfront=6000만 달러 equity=1500만 달러"]),
    ("{모렐로스}의 플랫폼 기술이 일본 {이누카}에 이전된다. 19일 맺은 계약의 총액은 최대 45억 엔이며 계약금은 없다. 로열티는 별도다.", ["licence signed 모렐로스 > 이누카 total=45억 엔 upfront=none royalty=unspecified"]),
    ("{여주바이오}와 {다성}이 22일 무릎 세포치료제 'YJ-9'의 걸프 지역 판권 계약을 맺었다. {여주바이오}는 상대방에서 선급금 25억원을 받으며, 총액은 두 회사 합의로 공개하지 않는다.", ["licence signed 여주바이오 > 다성 total=undisclosed upfront=25억원"]),
    ("{씨앤큐어}가 {선바르마}와 'CQ-5'의 라이선스 아웃 계약을 체결했다. 계약금과 마일스톤을 합쳐 최대 4500만 달러다.", ["licence signed 씨앤큐어 > 선바르마 total=4500만 달러"]),
    ("{누비온}은 {알펜리스}로부터 '루멘타'를 도입했다. 계약 조건은 계약금 350만 스위스프랑과 마일스톤 최대 1150만 스위스프랑 등 총 1500만 스위스프랑이다.", ["licence signed 알펜리스 > 누비온 total=1500만 스위스프랑 upfront=350만 스위스프랑 milestones=1150만 스위스프랑"]),
    ("{아라셀}과 {노을팜}은 {베스틸라}와 {핀도어}에 'AR-2'와 'NE-14'을 각각 기술수출했다. 총액은 각각 4억 달러와 6000만 파운드다.", [
        "licence signed 아라셀 > 베스틸라 total=4억 달러",
        "licence signed 노을팜 > 핀도어 total=6000만 파운드",
    ]),
    ("{벨루가}와 {벤타젠}은 {퉁허이}과 {바딤란}에 각각 검사키트를 공급하는 계약을 체결했다. 금액은 {벨루가}가 47억원, {벤타젠}이 3억2000만 루피다.", [
        "supply signed 벨루가 > 퉁허이 total=47억원",
        "supply signed 벤타젠 > 바딤란 total=3억2000만 루피",
    ]),
    ("{카이로스}가 upfront 2500만 달러를 받고 {탠덤}에 KRB-12를 out-license했다. 총 deal value는 4억1000만 달러이며 tiered royalty는 별도다.", ["licence signed 카이로스 > 탠덤 total=4억1000만 달러 upfront=2500만 달러 royalty=unspecified"]),
    ("{콜마라}와 {벨티스}는 글로벌 라이선스 계약을 체결했다. 이와 별도로 {벨티스}는 {콜마라}의 신주에 700만 유로를 투자한다.", ["licence signed 콜마라 > 벨티스 equity=700만 유로"]),
    ("{두소펩}은 {코르델}에 펩타이드 제조기술을 120억원에 이전했다. 계약금이 총액의 4분의 1인 30억원이었다.", ["licence signed 두소펩 > 코르델 total=120억원 upfront=30억원"]),
    ("{누리셀}의 기술이전 계약 상대는 {오브린}이다. {누리셀}은 {오브린}에 'N-7'을 이전했다. 금액은 비밀유지 조항에 따라 공개하지 않았다.", ["licence signed 누리셀 > 오브린 total=undisclosed"]),
]  # fmt: skip
EVENTS = [
    ("{도담}이 {헬베온}과 맺은 기술이전 계약이 해지됐다. 이미 받은 계약금 1200만 달러는 돌려주지 않는다.", [
        "licence signed 도담 > 헬베온 upfront=1200만 달러",
        "licence terminated 도담 > 헬베온 upfront=1200만 달러",
    ]),
    ("지난달 {뮌스겐}은 간질환 후보 'NR2'의 권리를 {나루젠}에 반환했다. {나루젠}이 2019년 이 회사에 6억4000만 달러에 기술이전한 약이다.", [
        "licence signed 나루젠 > 뮌스겐 total=6억4000만 달러",
        "licence returned 나루젠 > 뮌스겐 total=6억4000만 달러",
    ]),
    ("{서림젠}이 2014년 3월 {뮌스겐}에 5억5000만 달러에 넘긴 항암제 라셀티닙도 2016년 5월 되돌아왔다.", [
        "licence signed 서림젠 > 뮌스겐 total=5억5000만 달러",
        "licence returned 서림젠 > 뮌스겐 total=5억5000만 달러",
    ]),
    ("{마루}가 4월 {자오안}에 'MA-8'을 기술수출하며 맺은 계약이 바뀌었다. {마루}는 {자오안}과 총 계약 규모를 1억1000만 달러로 하는 변경 계약을 체결했다. 처음 계약 규모는 공개되지 않았다.", [
        "licence signed 마루 > 자오안 total=undisclosed",
        "licence amended 마루 > 자오안 total=1억1000만 달러",
    ]),
    ("{유틸}은 {절강}과의 'EU-1' 기술이전 계약을 변경했다. 총 계약 규모는 8500만 달러에서 1억2000만 달러로 늘었다.", ["licence amended 유틸 > 절강 total=1억2000만 달러"]),
    ("{라움}은 {벨모라}로부터 RM-4의 3상 진입에 따른 마일스톤 900만 달러를 12일 수령했다.", ["licence milestone_received 라움 > 벨모라 amount=900만 달러"]),
    ("{카이센}은 {브르타뉴}에 'P-7'을 3억 유로에 기술이전했다. {카이센}은 선급금 700만 유로를 받았고, 2024년 초에는 첫 환자 등록에 따른 마일스톤 400만 유로를 추가로 수령했다.", [
        "licence signed 카이센 > 브르타뉴 total=3억 유로 upfront=700만 유로",
        "licence milestone_received 카이센 > 브르타뉴 total=3억 유로 upfront=700만 유로 amount=400만 유로",
    ]),
    ("{에스티}는 {비타렌}에 기술이전한 'ST-4'가 3상에 진입하면서 단계별 마일스톤 1200만 달러를 받는다고 10일 밝혔다.", [
        "licence signed 에스티 > 비타렌",
        "licence milestone_received 에스티 > 비타렌 amount=1200만 달러",
    ]),
    ("{마인}은 일본 {미도리}가 수면 진단 소프트웨어 'MN-1'의 옵션을 행사해 3억엔을 받게 됐다고 11일 공시했다.", ["option option_exercised 마인 > 미도리 amount=3억엔"]),
    ("{두온메디}는 {모루젠}과의 혈관 스텐트 공급계약을 21일 해지했다. {두온메디}가 {모루젠}에 스텐트를 공급하던 이 계약의 금액은 33억원이었다.", ["supply terminated 두온메디 > 모루젠 total=33억원"]),
    ("{미리내}가 비만 후보물질 'MR-9'의 권리를 {미나토}에 이전하려던 협상은 결렬됐다.", ["licence failed 미리내 > 미나토"]),
    ("{도르네}는 실사까지 마쳤지만 {메도릭} 인수를 포기했다.", ["acquisition failed 메도릭 > 도르네"]),
    ("{메드}는 {베루스}와 진행하던 'MP-1' 기술수출 협상을 중단했다.", ["licence failed 메드 > 베루스"]),
    ("{두나셀마}는 천식 후보물질의 기술수출을 놓고 다국적 제약사와 협의하고 있다.", ["licence under_negotiation 두나셀마 > undisclosed"]),
    ("{라움}이 {오르빅스}와 RT-5 기술이전 텀시트를 체결했다.", ["licence under_negotiation 라움 > 오르빅스"]),
    ("{카이센}은 {브르타뉴}가 'P-7'의 기술이전 계약을 해지하겠다는 뜻을 전자우편으로 알려왔다고 4일 공시했다.", ["licence terminated 카이센 > 브르타뉴"]),
]  # fmt: skip
EQUITY = [
    ("{큐로젠}이 200억원 규모의 시리즈B 투자를 유치했다. 이번 투자는 {알파벤처스}가 주도했고 {베타인베스트}와 {감마캐피탈}이 참여했다.", ["equity signed 큐로젠 > 알파벤처스·베타인베스트·감마캐피탈 total=200억원"]),
    ("앞서 {바로지카}는 2022년 5월 시리즈A에서 {마루솔}과 {하은벤처스} 등 3개사로부터 140억원을 받았다.", ["equity signed 바로지카 > 마루솔·하은벤처스 total=140억원"]),
    ("{한별}은 1112억원 규모의 주주배정 유상증자를 결정했다고 7일 공시했다.", ["equity signed 한별 > total=1112억원"]),
    ("{도원}은 {셀로지카}의 전환사채 50억원어치를 인수했다.", ["equity signed 셀로지카 > 도원 total=50억원"]),
]  # fmt: skip
HEADLINES = [
    ("{미노아}, {브락소}에 뇌 셔틀 이전…3조원 '잭팟'\n\n{미노아}가 {브락소}와 뇌혈관장벽 플랫폼 '브릿지폼-B' 기술이전 계약을 체결했다고 7일 공시했다. 총 계약 규모는 18억3000만 파운드(3조3000억원)에 이른다.", ["licence signed 미노아 > 브락소 total=18억3000만 파운드"]),
    ("[속보] {휴온젠}, 중국 {바이룽}과 1560억원 규모 톡신 공급계약", ["supply signed 휴온젠 > 바이룽 total=1560억원"]),
    ("{보람}, 美 제약사에 'BR-1' 기술수출\n\n{보람}은 미국 {셀테라}에 'BR-1'을 최대 9억 달러에 기술이전하는 계약을 체결했다고 9일 밝혔다.", ["licence signed 보람 > 셀테라 total=9억 달러"]),
]  # fmt: skip
LISTS = [
    ("올해 상반기 기술수출 계약은 △{가람}-{소넴}(3억2000만 달러) △{알테}-{엠디}(4억1000만 달러·변경계약) △{아리}-중국 제약사(31억 위안) △{넥스}(비공개) 등이다.", [
        "licence signed 가람 > 소넴 total=3억2000만 달러",
        "licence amended 알테 > 엠디 total=4억1000만 달러",
        "licence signed 아리 > undisclosed total=31억 위안",
        "licence signed 넥스 > total=undisclosed",
    ]),
    ("▶ {엘라젠} - 미국 {노던라이트}에 유전자치료제 'EL-3' 기술이전. 총액 4억8000만 달러, 계약금 2500만 달러", ["licence signed 엘라젠 > 노던라이트 total=4억8000만 달러 upfront=2500만 달러"]),
]  # fmt: skip
NOT = [
    "{샛별}은 작년 매출 8441억원, 영업이익 720억원을 기록했다. 시가총액은 2조원을 넘었다.",
    "{나린}은 기술수출 계약을 추진하고 있다. 성사될 경우 규모가 1조원에 이를 것으로 보인다.",
    "{라움}이 {오르빅스}에 기술수출에 성공할 경우 1조원을 받을 수 있다.",
    "{누리온}의 기술이전이 무산됐다는 소문이 돌았다.",
    "{유진}이 {벨리}에 2조원에 인수된다는 보도는 사실이 아니라고 회사가 밝혔다.",
    "{누미온}이 미국 {켈스턴웰}에 3조원대에 팔린다는 소문이 퍼졌다.",
    "{세움}은 미국 {벨로라}와 기술수출을 논의한 적이 없다고 밝혔다.",
    "{가람}의 누적 기술수출 규모가 10조원을 돌파했다.",
    "{가람}이 {오르빅스}, {토르마크}와 맺은 두 계약의 합산 규모는 12억6000만 달러다.",
    "국내 제약사들이 해외 기업과 맺은 계약은 모두 12건, 총액은 8조원이다.",
    "{키움}은 {셀리온}의 목표주가를 18만원으로 올렸다. {셀리온}이 2건의 기술수출 계약을 체결할 것이라는 이유에서다.",
    "{가온}은 오송 공장을 세종으로 이전했다. 이전 비용은 120억원이다.",
    "{제네리온}은 {오르테넥스}에 'GN-2'의 유럽 판권을 넘기는 내용의 양해각서(MOU)를 체결했다.",
    "{오르빅스}는 {라움}으로부터 도입한 RT-5의 재실시권을 {토르마크}에 부여했다.",
    "{도담}은 백신을 {질병청}에 공급했다. 공급 물량은 100만 도즈다.",
    "{다나}는 글로벌 제약사 5곳과 비밀유지계약을 맺었다.",
    "양사는 공동 연구개발에 나선다.",
    "{온양}은 {바르사}와 공동연구 업무협약을 맺었다. 연구비는 30억원이다.",
    "{한별}이 스위스 {로잔}에 기술수출한다는 보도에 대해 회사는 결정된 바 없다고 공시했다.",
    "{다온} 주가는 {로잔}과의 기술수출 계약 기대감에 12% 올랐다.",
    "{라온}은 지난해 기술수출 계약 3건을 체결했다. 누적 계약 규모는 2조원이다.",
    "기술수출 계약이 해지되면 선급금을 돌려줘야 하는지가 쟁점이다. {솔바이오}와 미국 {아틀란}은 소송을 벌이고 있다.",
    "{대한바이오}와 {유한셀}은 합병하지 않기로 했다.",
    "{오성}은 코스닥에서 코스피로 이전 상장한다. 시가총액은 3조원이다.",
    "{미노아}는 지난해 {지에스}와 4조원대 계약을 맺으며 주목받았다.",
    "{가온제약}은 2027년까지 기술수출 3건을 목표로 잡았다. {노바}, {화이} 등과 접촉하고 있다.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_parties_take_their_sides_by_particle_and_voice(text: str, expected: list[str]) -> None:
    """Parties in every order, voice and number."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), COREFERENCE)
def test_pointing_words_find_their_company(text: str, expected: list[str]) -> None:
    """Words that point back to a company or a deal."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_money_goes_into_its_slot(text: str, expected: list[str]) -> None:
    """The parts of the money, their states, amounts in several sentences."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_later_events_are_rows_of_their_deal(text: str, expected: list[str]) -> None:
    """What becomes of a deal, with its signing where that is told."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), EQUITY)
def test_a_round_is_equity_and_never_a_licence(text: str, expected: list[str]) -> None:
    """Capital raised and paid in."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_a_headline_and_its_body_are_one_deal(text: str, expected: list[str]) -> None:
    """A deal in the headline and again in the body is one."""
    assert rows(text) == expected


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_an_item_of_a_list_is_a_deal(text: str, expected: list[str]) -> None:
    """Lists of deals, an item each."""
    assert rows(text) == expected


@pytest.mark.parametrize("text", NOT)
def test_what_is_no_deal_is_left_alone(text: str) -> None:
    """Sales, forecasts, plans, rumours, tallies, denials, memoranda, deliveries: what is no deal."""
    assert rows(text) == []


DAYS = [
    ("{가람}은 {오르빅스}와 GX-1 기술이전 계약을 체결했다고 7일 공시했다. 계약일은 지난 5일이다.", ("2026-03-07", "2026-03-05", "2026-03-05")),
    ("{가람}은 지난해 12월 {오르빅스}에 GX-1을 기술수출했다.", ("2025-12", None, "2025-12")),
    ("{가람}과 {오르빅스}가 5일 GX-1 판권 계약을 맺었다.", ("2026-03-05", "2026-03-05", "2026-03-05")),
    ("{가람}이 {오르빅스}에 GX-1을 기술이전한다.", (None, None, None)),
    ("9일 {가람}에 따르면 회사는 전날 {오르빅스}와 GX-1의 기술수출 계약을 맺었다.", ("2026-03-09", "2026-03-08", "2026-03-08")),
    ("2월에 몰렸다. {가람}은 {오르빅스}에 GX-1을, {누리}는 같은 달 12일 {바젤론}에 NR-2를 각각 기술수출했다.", ("2026-02", None, "2026-02")),
    ("{가람}은 1월 {오르빅스}에 GX-1을, {누리}는 2월 12일 {바젤론}에 NR-2를 각각 기술수출했다.", ("2026-01", None, "2026-01")),
    ("{가람}은 {오르빅스}에 GX-1을, {누리}는 {바젤론}에 NR-2를 지난달 12일 각각 기술수출했다.", ("2026-02-12", None, "2026-02-12")),
    ("2018년 설립된 {가람}은 100억원, {오르빅스}는 50억원의 투자를 유치했다.", (None, None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days_of_disclosure_and_of_signature_are_kept_apart(text: str, expected: tuple[str | None, ...]) -> None:
    """Announced is the day of disclosure, else of the event; signed only where a signature is told."""
    deal = read(text)[0][0]
    assert (deal.announced, deal.signed, deal.event_date) == expected


ASSETS = [
    ("{가람}은 {오르빅스}에 항암 후보물질 'GX-11'을 기술수출했다.", ("GX-11", None)),
    ("{가람}이 {오르빅스}에 넘긴 항암제 라셀티닙이 되돌아왔다.", ("라셀티닙", None)),
    ("{가람}은 {오르빅스}에 ADC 기반 신약후보 물질을 기술수출했다.", ("ADC 기반 신약후보 물질", "ADC")),
    ("{가람}의 CAR-NK 플랫폼이 {오르빅스}에 이전된다.", ("CAR-NK 플랫폼", "CAR-NK")),
    ("{온새}는 {모루젠}과의 혈액투석 필터 공급계약을 해지했다.", ("혈액투석 필터", None)),
    ("{가람}은 {오르빅스}와 8500억원 규모로 맺은 기술이전 계약을 해지했다.", (None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ASSETS)
def test_the_asset_is_what_is_handed_over(text: str, expected: tuple[str | None, str | None]) -> None:
    """A code or a name of its own stands before a description; particles, parties and amounts are no part of it."""
    deal = read(text)[0][-1]
    assert (deal.asset, deal.modality) == expected


REGIONS = [
    ("{가람}은 한국을 제외한 전 세계 권리를 {오르빅스}에 넘기는 라이선스 계약을 맺었다.", (("전 세계",), ("한국",))),
    ("{가람}은 {오르빅스}에 GX-1의 중화권 독점권을 이전했다.", (("중화권",), ())),
    ("{가람}은 {오르빅스}에 GX-1의 한국·북한·일본을 뺀 아시아 판권을 넘겼다.", (("아시아",), ("한국", "북한", "일본"))),
    ("{가람}은 {오르빅스}에 GX-1을 기술이전했다. 계약 지역은 태국과 호주이며 한국은 빠졌다.", (("태국", "호주"), ("한국",))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REGIONS)
def test_territory_keeps_what_is_left_out_apart(text: str, expected: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    """Regions included and excluded, in the clause of the deal or in a sentence of their own."""
    territory = read(text)[0][0].territory
    assert (territory.included, territory.excluded) == expected


def test_a_later_event_names_its_signing() -> None:
    """The signing told as background is a row of its own, and the parent of what came after."""
    signed, returned = read("{서림젠}이 2014년 {뮌스겐}에 넘긴 항암제 라셀티닙도 2016년 5월 되돌아왔다.")[0]
    assert (signed.event, signed.parent, returned.event, returned.parent) == ("signed", None, "returned", signed.id)


def test_an_ended_contract_is_called_by_its_own_name() -> None:
    """A filing of the end calls the contract, not its end, in the row of the signing."""
    told = read(
        "{소담길} 공급계약 해지\n회사명: {소담길}\n계약상대방: {누리젠}\n해지대상계약: 2025년 2월 3일 체결한 필터 공급계약\n"
    )[0]
    assert [(d.event, d.kind_stated) for d in told] == [("signed", "공급계약"), ("terminated", "공급계약 해지")]


def test_what_the_total_includes_is_told() -> None:
    """A royalty inside the total is noted, not added."""
    deal = read("{아리}는 {넥스}와 AR-1 판권 계약을 맺었다. {아리}의 선급금은 800억원이며 총액에는 로열티가 포함됐다.")[
        0
    ][0]
    assert deal.in_total == ("royalty",)
    assert deal.money.royalty == "unspecified"


PRESS = [
    ("{서근}은 {노바}와 저분자 치료제 'SG-5'에 대한 9억2000만 달러(약 1조2200억원) 규모의 기술수출 계약을 체결했다고 6일 공시했다. {서근}은 {노바}로부터 계약금 6000만 달러(약 796억원)를 수령하고, 향후 개발과 허가 단계에 따른 마일스톤 8억6000만 달러와 매출에 따른 판매 로열티를 받게 된다.", [
        "licence signed 서근 > 노바 total=9억2000만 달러 upfront=6000만 달러 milestones=8억6000만 달러 royalty=unspecified",
    ]),
    ("{미노아}가 {벨리}와 플랫폼 기술이전 계약을 체결했다. 계약금 3000만 달러(약 439억원)를 포함해 총 19억4000만 달러 규모다. {벨리}는 이와 별도로 {미노아}에 900만 달러 규모의 지분 투자도 단행한다.", [
        "licence signed 미노아 > 벨리 total=19억4000만 달러 upfront=3000만 달러 equity=900만 달러",
    ]),
    ("{아름}은 {디엠에스}에 후보물질 'ARM-6'을 총 2억2000만 달러에 매각하는 계약을 맺었다. 계약금은 9000만 달러다.", [
        "asset_sale signed 아름 > 디엠에스 total=2억2000만 달러 upfront=9000만 달러",
    ]),
    ("{서웅}은 영국 {제이에스}와 맺은 신약 '베르'의 중화권 기술수출 계약이 종료됐다고 27일 공시했다. 계약금 400만 달러는 반환하지 않는다. 이 계약은 2023년 1월 3억3400만 달러 규모로 체결됐다.", [
        "licence signed 서웅 > 제이에스 total=3억3400만 달러 upfront=400만 달러",
        "licence terminated 서웅 > 제이에스 total=3억3400만 달러 upfront=400만 달러",
    ]),
    ("{오비온}은 24일 AB-5의 글로벌 기술수출 계약을 맺었다. 계약 상대방은 비공개이며 총 계약 규모는 최대 11억 달러다.", [
        "licence signed 오비온 > undisclosed total=11억 달러",
    ]),
    ("{올리}는 프리IPO로 250억원을 조달했다. 투자에는 {케이비}, {스톤} 등 5곳이 참여했다.", ["equity signed 올리 > 케이비·스톤 total=250억원"]),
    ("{스타젠}이 프랑스 {사노벡}에 '스타백신' 원액을 공급한다. 2028년까지 3년간 2700억원 규모다. {스타젠}의 지난해 매출은 1800억원이다.", [
        "supply signed 스타젠 > 사노벡 total=2700억원",
    ]),
    ("{엠비디}는 8일 중국 파트너사가 계약금 잔금 300만 달러를 내지 않아 기술이전 계약을 해지한다고 밝혔다. 계약 상대는 {위다제약}이다. 2023년 체결된 계약의 총액은 9000만 달러였다.", [
        "licence terminated 엠비디 > 위다제약 total=9000만 달러",
    ]),
    ("{유엔셀}은 {야마토}의 치료제 '아이클리어'를 국내에 독점 판매하는 계약을 맺었다. 회사는 5년간 200억원의 매출을 기대한다.", [
        "licence signed 야마토 > 유엔셀",
    ]),
    ("{아벨}은 {오르코}와 공동 개발한 치료제 'AB-Y01'을 {사벨피}에 기술이전했다. 총 7억6000만 달러 규모로, 선급금은 5000만 달러다.", [
        "licence signed 아벨·오르코 > 사벨피 total=7억6000만 달러 upfront=5000만 달러",
    ]),
    ("{알바오}는 {다이고찌}와 {엔비투}의 피하주사 제형 라이선스 계약을 체결했다. 계약금은 2000만 달러다.", ["licence signed 알바오 > 다이고찌 upfront=2000만 달러"]),
    ("{라포르}는 {인터시드}와 항체 플랫폼 라이선스 계약을 맺었다. 선급금으로 500만 달러를 받고 타깃당 최대 2억 달러의 마일스톤을 받을 수 있다.", [
        "licence signed 라포르 > 인터시드 upfront=500만 달러 milestones=unspecified",
    ]),
    ("{지엔티}가 미국 {아르고}와 체결한 'GT-1' 기술수출 계약 규모가 3억 달러에서 4억 달러로 확대됐다. {지엔티}는 변경계약에 따라 추가 계약금 1000만 달러를 받는다.", [
        "licence signed 지엔티 > 아르고 total=3억 달러", "licence amended 지엔티 > 아르고 total=4억 달러 upfront=1000만 달러",
    ]),
    ("1월 {대명}이 진단 기업 {피플젠}을 1200억원에 품었고, 2월에는 사모펀드 {루하}가 {메디앤}의 경영권을 2300억원에 확보했다.", [
        "acquisition signed 피플젠 > 대명 total=1200억원", "acquisition signed 메디앤 > 루하 total=2300억원",
    ]),
    ("{하이로}는 7일 태국 {방콕}과 맺은 150억원 규모의 의료기기 공급계약을 해지했다고 공시했다. 앞서 회사는 2024년 11월 이 계약을 체결했다. 해지 금액은 92억원이다.", [
        "supply signed 하이로 > 방콕 total=150억원", "supply terminated 하이로 > 방콕 total=150억원",
    ]),
    ("{동산}은 2020년 미국 {카프}에 당뇨약 후보를 4억 달러에 넘겼다가 2년 뒤 돌려받았다. 통장에 남은 건 계약금 2000만 달러뿐이었다.", [
        "licence signed 동산 > 카프 total=4억 달러 upfront=2000만 달러", "licence returned 동산 > 카프 total=4억 달러 upfront=2000만 달러",
    ]),
    ("계약에 따라 {노바틱}은 'HG-1'의 전 세계 독점권을 갖는다. {한결}은 계약금 8000만 달러를 우선 받는다. {한결}과 {노바틱}은 6일 이 같은 내용의 라이선스 계약을 맺었다.", [
        "licence signed 한결 > 노바틱 upfront=8000만 달러",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PRESS)
def test_reports_of_several_sentences(text: str, expected: list[str]) -> None:
    """Whole reports, as the press writes them: terms, stakes, terminations, rounds, purchases."""
    assert rows(text) == expected


FILINGS = [
    ("■ 단일판매·공급계약 체결\n회사명: {온새}(주)\n계약내용: 혈액투석 필터 공급\n계약상대방: {Vasken Inc.}(미국)\n계약금액: 12,300,000,000원\n매출액: 61,200,000,000원\n계약일자: 2026-02-27", [
        "supply signed 온새 > Vasken Inc. total=12,300,000,000원",
    ]),
    ("■ 기술도입 계약\n회사명: {다성}\n계약상대방: {여주바이오}\n계약내용: 치료제 'YJ-7'의 국내 전용실시권 도입\n확정금액(계약금): 2,000,000,000원\n조건부금액(마일스톤): 18,000,000,000원\n총 계약금액: 20,000,000,000원\n로열티: 순매출액의 4.5%", [
        "licence signed 여주바이오 > 다성 total=20,000,000,000원 upfront=2,000,000,000원 milestones=18,000,000,000원 royalty=4.5%",
    ]),
    ("■ 기술이전 계약 해지\n회사명: {라움}\n계약상대방: 비공개(유럽 소재 제약사)\n해지 계약: 2022년 4월 8일 체결한 'RM-21' 기술이전 계약\n총 계약금액: 64,000,000 EUR (계약금 4,000,000 EUR 포함)\n해지일자: 2026-03-01", [
        "licence signed 라움 > undisclosed total=64,000,000 EUR upfront=4,000,000 EUR",
        "licence terminated 라움 > undisclosed total=64,000,000 EUR upfront=4,000,000 EUR",
    ]),
    ("기술이전 계약 개요\n- 계약 당사자: {한올셀}(라이선서), {Pinebrook}(라이선시)\n- 대상: 후보물질 HC-101\n- 계약 규모: 최대 5억 3천만 달러\n- 업프론트: 2,800만 달러", [
        "licence signed 한올셀 > Pinebrook total=5억 3천만 달러 upfront=2,800만 달러",
    ]),
    ("<1> {모아진} : 타법인 주식 및 출자증권 취득결정\n ○ 발행회사 : {뉴런}\n ○ 거래상대 : {가람솔}\n ○ 취득금액 : 15,000,000,000원\n ○ 취득 후 지분비율 : 51.02%", [
        "acquisition signed 가람솔 > 모아진 total=15,000,000,000원",
    ]),
    ("【기술도입】\n회사: {유토}\n도입처: {Vencorex AG}(스위스)\n도입 품목: 치료제 '본스타'\n계약금: 없음\n마일스톤: 비공개", [
        "licence signed Vencorex AG > 유토 upfront=none milestones=undisclosed",
    ]),
    ("■ 기술이전 계약 변경\n회사명: {세라젠}\n계약상대방: {Lumio}\n변경 내용: 총 계약금액 증액\n변경 전: USD 200,000,000\n변경 후: USD 260,000,000", [
        "licence amended 세라젠 > Lumio total=USD 260,000,000",
    ]),
    ("□ 업무협약 개요\n ○ 협약 기관: {진흥원}, {누리}\n ○ 내용: 공동연구 및 인력 교류\n ○ 일시: 2026. 3. 5.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FILINGS)
def test_filings_are_read_by_their_labels(text: str, expected: list[str]) -> None:
    """Blocks of labelled lines: who files, with whom, what, for how much; a value that is no amount is a state."""
    assert rows(text) == expected
