class DeliveryDates {
  static holidays = new Set(['01-01', '01-02', '01-03', '12-31']);
  constructor(select, { lead = 3, span = 14 } = {}) {
    this.select = select;
    const today = new Date();
    for (let n = lead; n < lead + span; n++) {
      const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + n);
      const key = `${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
      if (DeliveryDates.holidays.has(key) || day.getDay() === 0) continue;
      select.add(new Option(`${day.getMonth() + 1}月${day.getDate()}日（${'日月火水木金土'[day.getDay()]}）`, `${day.getFullYear()}-${key}`));
    }
    select.addEventListener('change', () => sessionStorage.setItem('delivery', select.value));
    const kept = sessionStorage.getItem('delivery');
    if (kept) select.value = kept;
  }
}
document.querySelectorAll('select[data-delivery]').forEach((s) => new DeliveryDates(s, JSON.parse(s.dataset.delivery)));
