"""What stands around a name and shows that it is one: kinds of company, what follows a party, labels of values."""

from __future__ import annotations

from analysis.reading.rules.words import row, words

# Words that name a kind of organisation and stand right before its name: 자회사 크렐노바, 바이오벤처 셀나루.
CLASS_NOUNS = words("""
    국내사 해외사 외국사 협약사 투자처 거래처 고객사
    자회사 모회사 계열사 관계사 관계회사 지주사 지주회사 상장사 비상장사 제약사 제약회사 제약기업 개발사 신약개발사
    신약개발기업 바이오벤처 바이오기업 바이오텍 바이오테크 바이오사 벤처 벤처기업 스타트업 기업 회사 업체 파트너
    파트너사 협력사 운영사 제조사 공급사 유통사 판매사 투자사 운용사 자문사 손자회사 합작사 합작법인 합작회사 법인
    전문기업 전문업체 개발업체 개발기업 벤처캐피탈 벤처캐피털 사모펀드 공기업 공공기관 연구기관 대학 병원 재단 협회
    기관 진단기업 의료기기업체 의료기기기업 의료기기사 빅파마 대기업 중소기업 강소기업 플랫폼기업 위탁생산기업
    위탁개발생산기업 수탁기업 부품사 소재기업 장비사 대주주 최대주주 매도자 매수자 도입사 이전사 양수사 창업기업
    보험사 생명보험사 손해보험사 증권사 카드사 캐피탈사 식품사 화장품사 화학사 소재사 반도체사 신기술금융사
    선도기업 기업인 라이벌 경쟁사 원개발사 현지법인 도매업체 유통업체 유통기업 시험기관 임상시험수탁기관 수탁기관
""")

# What other such words end in: 식품회사, 항체개발기업.
CLASS_ENDINGS = row("""
    회사 기업 업체 벤처 개발사 제약사 제조사 운용사 상장사 유통사 판매사 공급사 운영사 스타트업 바이오텍
""")
# Those that say little: any 기업 stands before any word.
LOOSE_CLASS_NOUNS = words("""
    기업 회사 업체 벤처 스타트업 법인 대학 병원 재단 협회 기관 공공기관 대기업 중소기업 빅파마 바이오텍 바이오테크
    바이오벤처 바이오기업 벤처기업 제약기업 파트너 기업인
""")

# Last words of names that are made of everyday words and given in short beside: 산업 인프라 펀드 투자기업(IIF).
OWNERS = words("""
    투자기업 투자사 운용사 투자회사 위탁회사 개발회사 기구 기금 펀드 회사 사업단 위원회 협의체 협의회 연구단 본부
    개발기업
""")

# Everyday words that open borrowed names of two words: 블루 하버.
EPITHETS = words("""
    블루 레드 그린 블랙 화이트 골드 골든 실버 퍼스트 스마트 스타 오픈 하이 뉴 빅 노스 사우스 이스트 웨스트 센트럴 로열
""")

# Small words of other tongues inside names: 반 데르 클로프, 라 로카.
LINKING = words("""
    벤 반 판 폰 데르 덴 데 드 델 디 다 라 레 르 엘 로스 산 상 생 세인트 산타
""")

# Everyday words that act as companies do, and are none.
ACTORS = words("""
    법원 검찰 경찰 노조 노사 외신 로펌 재계 학계 정계 의학계 산업계 과학계 금융계 법조계 업종 증시 개미 큰손 외국인 연기금 기관투자자 채권단 채권자 건물주
    농가 농민 어민 상인 노인 시민단체 환자단체 의사단체 감사위원 재판부 특허청 우리 우리나라 정부 북한 신랑 신부 소식통 이들 그들 자신 양측 쌍방 모두 일부 다수
    은행 금융사 시공사 시행사 건설사 법무법인 회계법인 핵심 관건 대안 과제 목표 비결 이유 배경 결론 결과 문제 해법 변수 쟁점 주인공
""")

# Words before a name that are no part of it: 삼성 계열 벤처캐피털, 최대 클러스터.
STOPPERS = words("""
    계열 소속 산하 출신 소재 관련 후속 최대 최초 최고 유명 유력 국내 국외 해외 글로벌 다국적 현지 전문 주요 등 및 또는
    대형 소형 중형 일부 여러 각 이번 지난 해당 사내 자사 신생 유망 대표적 세계적 양대 민간 공공 기존 신규 인근 주변
    옛 전 현 이외 외 비롯 다수 복수 남쪽 북쪽 동쪽 서쪽 외곽 교외 도심 중심부 근교 앞바다 남부 북부 동부 서부
    남단 북단 동단 서단 남동쪽 남서쪽 북동쪽 북서쪽 동남쪽 동북쪽 서남쪽 서북쪽 남동부 남서부 북동부 북서부 동남부 동북부 서남부 서북부
""")

# Nouns of products: what follows them right away is a product's name (비만치료제 위고비), no company's.
PRODUCT_NOUNS = row("""
    치료제 물질 백신 항암제 의약품 약물 제품 제제 톡신 필러 시밀러 브랜드 항체 화합물 펩타이드 진통제 작용제 영양제
    주사제 약 균제 생제 흡입제 억제제 차단제 저해제 길항제 응고제 점안제 조영제 우울제 이뇨제 염제 분해제 완화제 촉진제
""")

# Ends of the names of substances (올무티닙, 펨브롤리주맙).
DRUG_ENDINGS = row("""
    닙 맙 립틴 글리플로진 프라잔 타이드 사르탄 스타틴 비어 시클립 파립 마이신 실린 셉트 졸 프릴 디핀
    파티드 세팁 센 류신 코르 캡
""")

# What follows X와 right away where X is talked with.
TALKS = row("""
    협의 협상 손잡 손을 맞손 경쟁 분쟁 소송
""")

# What whoever pays or takes in money does with it.
PAYMENTS = row("""
    보태 보탰 보탠 투자 출자 넣 댔 냈 내놓 내놨 쏟 베팅 지급 납입 송금 건네 건넸 부담 지원 유치 조달 수령 받았 받는 받기 모았 모은 모으 끌어 빌렸 빌린 챙겼 벌어 쥐었
""")

# What whoever buys or sells at a price does.
PURCHASES = row("""
    도입 인수 사들 매입 팔 넘기 넘긴 넘겼 매각 이전 사온 사왔 들여
""")

# How a sentence on a share's price ends, and words that tell that it is on one.
SHARE_MOVES = row("""
    뛰었 뛰어 올랐 내렸 급등 급락 상승 하락 마감 거래됐 거래되 치솟 떨어졌 밀렸 주저앉 반등
""")
SHARE_WORDS = row("""
    장중 전날 전일 거래일 상한가 하한가 종가 소식에 개장 시간외
""")

# What is given to investors.
SHARES = row("""
    유상증자 제3자배정 제삼자배정 전환사채 신주 상환전환우선주 전환우선주
""")

# What X와 leads to where X is a partner.
AGREEMENTS = row("""
    손잡 손을 맞손 협력 공동 계약 협약 합작 제휴 MOU 양해각서 협의 협상 합의
""")

# What follows a receiver right away (X에 기술수출했다), and an owner (X의 지분).
TRANSFERS = row("""
    재판매 재실시 내줬 내준 맡긴 맡겼 되팔 받고 기술 이전 넘 공급 수출 매각 양도 납품 판매 팔 라이선스 투자 출자 반환 돌려 제공 부여 독점 전용 권리 판권 위탁
""")

# What a company does, as a verb before its name or right after its subject: 항암제를 개발하는 X는, X가 발굴한 물질.
DOINGS = row("""
    개발 판매 생산 제조 운영 보유 발굴 주력 추진 이끄 이끈 거느 만드 만든 가진 창업 설립 공급 도입 인수 출시 허가받
""")

# What may stand between a subject and such a verb: X가 다시 개발한다.
ADVERBS = words("""
    다시 직접 새로 단독으로 독자 자체 처음 먼저 모두 함께 공동으로 국내에서 자체적으로 최근 꾸준히 독점 도맡아 대신 따로
""")

# Of these, what a company alone does to an object, so that the word behind is its name: 신약을 개발하는 X.
MAKES = row("""
    개발 판매 제조 운영 발굴 만드 만든 공급
""")

# Who may be a person as well as a company: 최대주주 김도율 의장.
HOLDERS = words("""
    최대주주 대주주 매도자 매수자 매도인 매수인 창업자 창업주 설립자 기업인
""")

# Who may be said to be someone: 최대주주는 … X다.
SAID_OF = words("""
    최대주주 대주주 주인공 상대 상대방 상대측 파트너 인수자 매수자 매도자 도입사 개발사 제조사 판매사 투자자 모회사 자회사 운영사
    운영 주최 발주처 공급처 인수 후보 최대어 승자 승리자 낙찰자 주인 구매자 판매자 매각자 상대사 파트너사 협력사 발행사 투자처 경쟁자
""")

# How the headline of a deal ends.
HEADLINES = row("""
    기술수출 기술이전 계약 체결 도입 인수 합의 투자 매각 공급 합병 공동개발 협약 맞손 제휴 이전 기술도입 파트너십
""")

# What follows a company that is bought or set up: X를 인수했다.
TAKEOVERS = row("""
    물적분할 인적분할 분할 청산 팔았 팔기 판 세운 세웠 세우 유치 편입 인수 사들 매입 합병 흡수 품 매각 설립 자회사 계열사
""")

# What is received from someone (X에서 80억원의 투자를 받았다).
RECEIPTS = row("""
    투자 유치 들여 도입 사들 기술도입 출자 지원
""")

POSSESSIONS = row("""
    지분 임상 자회사 모회사 권리 판권 기술 플랫폼 후보 신약 파이프라인 최대주주 대주주 경영권 주식 주가 매출 영업이익
    물적분할 인적분할 흡수합병 기업공개 유상증자 회생절차 이사회 주주총회 대표이사 구주 시가총액 계열사 관계사 신주 전환사채 항체 특허 공장 사업 독점 전용 실시권 세포치료제 백신 최고경영자 창업자 기업가치 제품 시리즈 프리시리즈
""")

# Of these, what no product and no person has: X의 최대주주.
OF_FIRMS = row("""
    최대주주 대주주 경영권 주가 목표주가 공모 상장 자회사 모회사 계열사 관계사 기업가치 이사회 주주총회 물적분할 인적분할 구주 신주 전환사채 유상증자 대표이사
    주주로 주주가 주주는 최고경영자 흡수합병 기업공개 자사주 매매 거래정지 회생절차 감사의견
""")

# As what a company is chosen, before its name: 주관사로 X를 선정했다.
AS_PARTNER = row("""
    파트너로 파트너사로 협력사로 주간사로 주관사로 인수자로 매수자로 우선협상대상자로 운용사로 위탁사로 공급사로 공급업체로 매물로 최대주주로 2대주주로 투자자로 수탁사로 자회사로 계열사로
    앵커기업으로 선도기업으로 입주기업으로 제조사로 유통사로 판매사로 도입사로 이전사로 사업자로 수탁기관으로 주관기관으로 참여기관으로
""")

# What is taken on by whoever is named next: 생산은 X가 맡는다.
TASKS = words("""
    생산은 판매는 개발은 임상은 유통은 영업은 제조는 공급은 연구는 관리는 시공은 설계는 위탁생산은 상업화는 허가는 마케팅은 국내는 해외는 운영은 투자는 주관은 대행은
""")

# What follows a company that is up for sale, behind 인수: X 인수 우선협상대상자.
SALES = row("""
    우선협상 본입찰 예비입찰 계약 협상 의향 대금 후보 추진 완료 검토 절차 참여 경쟁 실사
""")

# What follows a town where someone sits: 스웨덴 룬드에 본사를 둔.
SEATS = row("""
    본사 위치 자리 있는 있다 소재 공장 거점 지사 법인 연구소를 사무소 둔 두고 열린 열리는 열렸 열릴 개최 개막 만난 만나 계약을 협약을
    서명 조인식 회의 간담회 기자간담회 학회 행사
""")

# Labels whose value names an organisation (공시, 보도자료, tables).
LABELS = words("""
    처분대상 취득대상 대상법인 거래상대 배정자 양수자 양도자 수령처 지급처 배정대상 배정대상자 취득처 처분상대방 계약처 양수도상대방 도급인 수급인 원고 피고
    회사명 기업명 법인명 업체명 상호 상장법인명 발행회사 발행사 대상회사 피인수회사 인수회사 인수자 매도인 매수인
    양도인 양수인 매도자 매수자 계약상대방 계약상대 계약당사자 상대방 상대회사 거래상대방 협약상대 협약기관
    협약당사자 당사자 체결기관 도입사 도입회사 이전사 기술이전사 기술도입사 라이선서 라이선시 라이센서 라이센시
    파트너 파트너사 공급사 공급자 공급처 수요처 발주처 발주사 수주사 납품처 판매사 운영 운영사 운영기관 운영주체
    상대 상대기업 상대방명 이전기업 수출기업 도입처 이전처 양도기업 인수기업 매각처 투자기업 투자사 국내기업
    해외기업 발표기업 협약사 협력사 기술수출사 판매처 구매처 공급업체 수탁기관 위탁사 관리기관 주관 주관기관
    참여기관 참여기업 소유 소유자 소유주 모회사 자회사 기관명 기관 회사 기업 licensor licensee company partner buyer
    seller counterparty operator 제출인 제출회사 신고인 신고회사 공시회사 보고회사 기술도입자 기술이전자 기술제공자 양도회사
    양수회사 도입자 이전자 판매자 구매자 공급받는자 라이선스제공자 실시권자 위탁자 수탁자 발주자 수주자
""")

# Those of them that stand before the name of the one that files or issues: at home unless tagged.
OWN_LABELS = words("""
    회사명 기업명 법인명 업체명 상호 상장법인명 발행회사 발행사 회사 기업 국내기업 수출기업 발표기업 company 제출인 제출회사 신고인 신고회사 공시회사 보고회사
""")

# Values of such labels that name nobody.
NOBODY = words("""
    비공개 미공개 미정 없음 해당없음 해당사항없음 undisclosed confidential 비밀유지 공시유보 유보
""")

# Words that link a sentence to the one before and stand before its subject.
LINKS = words("""
    한편 앞서 이어 또 또한 이에 그러나 하지만 반면 특히 실제 실제로 다만 이후 최근 당시 이날 이번 그리고 따라서 이에따라 여기에 아울러
    지난 지난달 지난해 작년 올해 올 오는 이달 이미 오전 오후 상반기 하반기 초 말 중순 전날 어제 오늘 같은 날 달 해 주 이튿날 다음날
    다음 이듬해 그해 그달 지난주 이번주 이밖에 이외에 끝으로 마지막으로 먼저 우선 덧붙여 더불어 봄 여름 가을 겨울 올봄 올여름 올가을 올겨울
""")

# Endings of companies and bodies in Chinese characters: 다카무네製藥.
HANJA_ENDINGS = words("""
    製藥 藥品 大學 大學校 病院 財團 銀行 工業 産業 洋行
""")

# Last words by which a body or park is called once it was named, where the article names no other that ends so.
BODIES_CALLED = words("""
    진흥원 산업원 관리원 개발원 육성원 재단 진흥재단 협회 학회 진흥회 협의회 연합회 연맹 조합 공단 공사 사업단 산학협력단 진흥청 개발청
    테크노파크 파크 캠퍼스 밸리 타운 허브 클러스터
""")

# Words before such a one, or a declared everyday word, with which it means any or several of its kind: 한 단지, 두 재단.
ANY = words("""
    한 두 세 네 몇 각 여러 다른 모든 어느 어떤 일부 국내 해외 외국 타 옆 이런 그런 새 이들 민간 공익 비영리 대형
""")

# Colleges, named with their university before them.
COLLEGES = words("""
    의대 약대 공대 치대 수의대 의과대학 약학대학 공과대학
""")

# Last words of the names of bodies that everyday words make up, where short letters stand beside: 국제백신조달기구(IVPO).
ACRONYMED = row("""
    기구 기금 협의체 연합체
""")

# What calls a company a house of another one.
RELATED = row("자회사 관계사 관계회사 계열 모회사 지주 손자회사 형제회사")

# Words of how two companies belong together, so that one whose name begins like the other's is another company.
KIN = RELATED + row("최대주주 대주주 주주 지분 주식 합병 분할 출자 그룹")
