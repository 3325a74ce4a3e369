/** Criteria of ten trades in two languages, line by line the same: written for the trial of re-attachment. Data only. */

export interface Trade {
  russian: string[];
  english: string[];
}

const lines = (text: string) => text.trim().split(/\n\s*/);

const trade = (russian: string, english: string): Trade => ({
  russian: lines(russian),
  english: lines(english),
});

export const trades: Trade[] = [
  trade(
    `Берёт кровь из вены с первой попытки в 9 случаях из 10.
     Ставит внутривенный катетер и следит за ним до снятия.
     Готовит пациента к плановой операции по чек-листу отделения.
     Обрабатывает рану и накладывает стерильную повязку.
     Распознаёт признаки анафилаксии и начинает помощь за 2 минуты.
     Рассчитывает дозу препарата по массе тела и сверяет её с врачом.
     Ведёт лист назначений без пропусков в течение смены.
     Обучает родственников уходу за лежачим пациентом.`,
    `Draws blood from a vein at the first attempt in 9 cases out of 10.
     Places an intravenous catheter and watches it until removal.
     Prepares a patient for planned surgery by the ward's checklist.
     Cleans a wound and applies a sterile dressing.
     Recognises signs of anaphylaxis and starts help within 2 minutes.
     Calculates a dose by body weight and checks it with the doctor.
     Keeps the prescription sheet without gaps during the shift.
     Teaches relatives how to care for a bedridden patient.`,
  ),
  trade(
    `Меняет передние тормозные колодки за 40 минут.
     Меняет задние тормозные колодки за 40 минут.
     Читает коды ошибок сканером и проверяет причину измерением.
     Регулирует развал и схождение на стенде.
     Находит утечку тока мультиметром.
     Перебирает коробку передач под присмотром мастера.
     Объясняет клиенту смету до начала работ.
     Прокачивает тормозную систему вдвоём и в одиночку.`,
    `Replaces front brake pads in 40 minutes.
     Replaces rear brake pads in 40 minutes.
     Reads error codes with a scanner and confirms the cause by measuring.
     Adjusts camber and toe on the alignment rig.
     Finds a current leak with a multimeter.
     Rebuilds a gearbox under the foreman's supervision.
     Explains the estimate to the customer before work begins.
     Bleeds the brake system with a partner and alone.`,
  ),
  trade(
    `Нарезает овощи соломкой, кубиком и ломтиками одинакового размера.
     Варит прозрачный бульон без пены и жира.
     Жарит стейк до средней прожарки по щупу, 56 градусов.
     Составляет заготовочный лист на 120 гостей.
     Соблюдает товарное соседство в холодильнике.
     Готовит пять основных соусов по памяти.
     Считает себестоимость блюда и предлагает замену продукта.
     Ведёт раздачу в час пик и держит время подачи до 15 минут.`,
    `Cuts vegetables into strips, cubes and slices of equal size.
     Cooks a clear broth without foam or fat.
     Grills a steak to medium by the probe, 56 degrees.
     Writes a preparation list for 120 guests.
     Keeps raw and cooked food apart in the fridge.
     Makes the five mother sauces from memory.
     Calculates the cost of a dish and proposes a substitute.
     Runs the pass at rush hour and keeps serving time under 15 minutes.`,
  ),
  trade(
    `Собирает распределительный щит по однолинейной схеме.
     Измеряет сопротивление изоляции мегаомметром.
     Подключает трёхфазный двигатель звездой и треугольником.
     Не работает под напряжением без наряда-допуска.
     Прокладывает кабель в штробе и маркирует оба конца.
     Рассчитывает сечение провода по нагрузке до 25 А.
     Находит короткое замыкание в скрытой проводке.
     Проверяет заземление и оформляет протокол.`,
    `Assembles a distribution board from a single-line diagram.
     Measures insulation resistance with a megohmmeter.
     Connects a three-phase motor in star and delta.
     Never works on live circuits without a permit.
     Lays cable in a wall chase and labels both ends.
     Calculates wire size for loads up to 25 A.
     Finds a short circuit in concealed wiring.
     Tests the earthing and writes the report.`,
  ),
  trade(
    `Пишет скрипты для резервного копирования базы данных.
     Пишет скрипты для восстановления базы данных.
     Настраивает мониторинг и оповещения для 3 сервисов.
     Разбирает медленные запросы по плану выполнения.
     Разворачивает кластер Kubernetes из 5 узлов.
     Хранит секреты вне репозитория.
     Проводит разбор инцидентов без поиска виноватых.
     Описывает инфраструктуру кодом и проверяет изменения до применения.`,
    `Writes scripts for database backups.
     Writes scripts for database recovery.
     Configures monitoring and alerts for 3 services.
     Investigates slow queries by their execution plan.
     Deploys a Kubernetes cluster of 5 nodes.
     Keeps secrets outside the repository.
     Runs incident reviews without blaming anyone.
     Describes infrastructure as code and reviews changes before applying them.`,
  ),
  trade(
    `Составляет план урока с целью, которую можно проверить.
     Объясняет новую тему двумя разными способами.
     Даёт обратную связь по каждой работе за 3 дня.
     Удерживает внимание класса из 30 человек.
     Замечает отстающих и готовит им отдельные задания.
     Проводит родительское собрание без обсуждения личных оценок.
     Оценивает по критериям, известным заранее.
     Разрешает спор между учениками спокойно и сразу.`,
    `Writes a lesson plan with a goal that can be tested.
     Explains a new topic in two different ways.
     Gives feedback on each paper within 3 days.
     Holds the attention of a class of 30 pupils.
     Notices those who fall behind and prepares separate tasks.
     Runs a parents' meeting without discussing personal marks.
     Grades by criteria that are known beforehand.
     Settles a quarrel between pupils calmly and at once.`,
  ),
  trade(
    `Закрывает месяц до 5 числа без исправительных проводок.
     Сверяет остатки с банком ежедневно.
     Начисляет зарплату и отпускные на 80 сотрудников.
     Готовит декларацию по налогу на добавленную стоимость.
     Проводит инвентаризацию склада и оформляет расхождения.
     Отвечает на требование налоговой в срок.
     Сводит баланс и объясняет каждую строку.
     Ведёт учёт основных средств и амортизации.`,
    `Closes the month by the 5th without correcting entries.
     Reconciles balances with the bank daily.
     Calculates wages and holiday pay for 80 employees.
     Prepares the value added tax return.
     Takes stock of the warehouse and documents differences.
     Answers a request of the tax office in time.
     Draws up the balance sheet and explains each line.
     Keeps records of fixed assets and depreciation.`,
  ),
  trade(
    `Варит потолочный шов электродом 3 мм.
     Читает чертёж и выбирает режим сварки.
     Подготавливает кромки под стыковое соединение.
     Варит нержавеющую сталь аргоном без прожогов.
     Контролирует шов визуально и шаблоном.
     Исправляет дефект после ультразвукового контроля.
     Соблюдает межпроходную температуру ниже 150 градусов.
     Собирает каркас на прихватках без увода размеров.`,
    `Welds an overhead seam with a 3 mm electrode.
     Reads a drawing and chooses the welding mode.
     Prepares edges for a butt joint.
     Welds stainless steel in argon without burning through.
     Inspects the seam by eye and with a gauge.
     Repairs a defect after ultrasonic testing.
     Keeps the interpass temperature below 150 degrees.
     Tacks a frame together without losing dimensions.`,
  ),
  trade(
    `Ведёт переговоры о цене и фиксирует договорённости письменно.
     Выявляет потребность клиента открытыми вопросами.
     Отвечает на возражения без давления.
     Закрывает 8 сделок за квартал.
     Ведёт воронку в CRM и обновляет её каждый день.
     Готовит коммерческое предложение за 1 день.
     Отказывается от сделки, если продукт не решает задачу клиента.
     Передаёт клиента в поддержку с полной историей.`,
    `Negotiates the price and records agreements in writing.
     Finds out the customer's need with open questions.
     Answers objections without pressure.
     Closes 8 deals a quarter.
     Maintains the pipeline in the CRM and updates it every day.
     Prepares a commercial proposal within 1 day.
     Declines a deal when the product does not solve the customer's problem.
     Hands the customer over to support with the full history.`,
  ),
  trade(
    `Рисует прототип экрана и проверяет его на 5 пользователях.
     Подбирает контрастные цвета для слабовидящих.
     Собирает библиотеку компонентов с вариантами и состояниями.
     Пишет понятные тексты кнопок и ошибок.
     Передаёт макет разработчикам с отступами и сеткой.
     Защищает решение данными, а не вкусом.
     Проводит интервью и отделяет факты от мнений.
     Убирает лишние шаги из формы оплаты.`,
    `Draws a screen prototype and tests it with 5 users.
     Chooses contrasting colours for people with low vision.
     Builds a component library with variants and states.
     Writes clear texts for buttons and errors.
     Hands the layout to developers with spacing and grid.
     Defends a decision with data instead of taste.
     Conducts interviews and separates facts from opinions.
     Removes needless steps from the payment form.`,
  ),
];
