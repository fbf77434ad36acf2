import { computed, reactive } from 'vue';
export default {
  props: { endpoint: { type: String, default: '/api/orders' }, tokenizer: { type: Function, required: true } },
  emits: ['done', 'failed'],
  setup(props, { emit }) {
    const card = reactive({ number: '', expiry: '', cvc: '', holder: '' });
    const address = reactive({ zip: '', pref: '', city: '', line: '', tel: '' });
    const valid = computed(() => /^\d{14,16}$/.test(card.number.replace(/ /g, '')) && /^\d\d\/\d\d$/.test(card.expiry) && /^\d{3,4}$/.test(card.cvc));
    const format = (e) => { card.number = e.target.value.replace(/\D/g, '').replace(/(\d{4})(?=\d)/g, '$1 '); };
    const submit = async () => {
      if (!valid.value) return;
      try {
        const token = await props.tokenizer({ ...card });
        card.number = card.cvc = '';
        const reply = await fetch(props.endpoint, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token, address }) });
        emit('done', await reply.json());
      } catch (error) { emit('failed', error.message); }
    };
    return { card, address, valid, format, submit };
  },
  template: '<form @submit.prevent="submit"><input :value="card.number" @input="format" autocomplete="cc-number"><input v-model="card.expiry" autocomplete="cc-exp"><input v-model="card.cvc" autocomplete="cc-csc"><input v-model="card.holder" autocomplete="cc-name"><button :disabled="!valid">支払う</button></form>',
};
