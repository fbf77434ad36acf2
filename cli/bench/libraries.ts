import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from '../paths.ts';

/** Browser builds of libraries that shops load, each dependency before what needs it. */
const FILES = [
  'jquery/dist/jquery.min.js',
  'jquery-migrate/dist/jquery-migrate.min.js',
  'jquery-ui/dist/jquery-ui.min.js',
  'jquery-validation/dist/jquery.validate.min.js',
  '@popperjs/core/dist/umd/popper.min.js',
  'bootstrap/dist/js/bootstrap.bundle.min.js',
  'lodash/lodash.min.js',
  'moment/min/moment.min.js',
  'chart.js/dist/chart.umd.min.js',
  'd3/dist/d3.min.js',
  'vue/dist/vue.global.prod.js',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'underscore/underscore-umd-min.js',
  'backbone/backbone-min.js',
  'handlebars/dist/handlebars.min.js',
  'mustache/mustache.min.js',
  'axios/dist/axios.min.js',
  'dayjs/dayjs.min.js',
  'swiper/swiper-bundle.min.js',
  'slick-carousel/slick/slick.min.js',
  'posthog-js/dist/array.full.js',
  'mixpanel-browser/dist/mixpanel.min.js',
  'rrweb/umd/rrweb.min.js',
  'braintree-web/dist/browser/client.js',
  'braintree-web/dist/browser/hosted-fields.js',
  'inputmask/dist/inputmask.min.js',
  'jsencrypt/bin/jsencrypt.min.js',
  'crypto-js/crypto-js.js',
  'cleave.js/dist/cleave.min.js',
  'imask/dist/imask.min.js',
  'marked/lib/marked.umd.js',
  'dompurify/dist/purify.min.js',
  'knockout/build/output/knockout-latest.js',
  'angular/angular.min.js',
  'select2/dist/js/select2.min.js',
  'flatpickr/dist/flatpickr.min.js',
  'leaflet/dist/leaflet.js',
  'alpinejs/dist/cdn.min.js',
  'aos/dist/aos.js',
] as const;

export interface Library {
  /** Path on the bench's server. */
  path: string;
  text: Buffer;
}

/** The forty libraries. Throws where one is not installed: a page with fewer would flatter the figures. */
export function libraries(): Library[] {
  return FILES.map((file) => {
    const path = `${ROOT}node_modules/${file}`;
    if (!existsSync(path)) throw new Error(`${file} is missing: run npm ci`);
    return { path: `/lib/${file}`, text: readFileSync(path) };
  });
}
