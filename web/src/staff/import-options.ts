import * as api from '../net/staff-api.ts';
import { fill, h } from '../ui/dom.ts';
import { saveBlob } from '../ui/save.ts';
import { lang, t, tCode } from '../words/words.ts';

/** What is said of a file beside it: the layer it goes to, and every switch that the command line has too. */
export class ImportOptions {
  readonly layer = h('select', { name: 'layer' });
  private readonly crs = text('crs', 'EPSG:9213');
  private readonly commune = text('commune');
  private readonly zone = text('zone');
  private readonly phase = text('phase');
  private readonly decimal = h('select', { name: 'decimal' });
  private readonly map = h('textarea', {
    name: 'map',
    rows: 3,
    spellcheck: 'false',
    placeholder: 'Số thửa = parcel_no',
  });
  private readonly sourceLayer = text('source_layer');
  private readonly labelLayer = text('label_layer');
  private readonly sheet = text('sheet');
  private readonly unit = h('select', { name: 'unit' });
  private readonly polygonize = flag('polygonize');
  private readonly acceptValid = flag('accept_valid');
  private readonly repair = flag('repair');
  private readonly sameLand = flag('allow_same_land');
  private readonly noHeadings = flag('no_headings');
  private readonly skipHidden = flag('skip_hidden');
  private readonly excelDays = h('select', { name: 'excel_days' });

  /** The fields in the language of now; what is said in them stays. */
  fields(): Node[] {
    const layer = this.layer.value || 'parcels';
    fill(
      this.layer,
      ...api.IMPORT_LAYERS.map((name) =>
        h('option', { value: name, selected: name === layer }, tCode('import.layer', name)),
      ),
    );
    const decimal = this.decimal.value;
    fill(
      this.decimal,
      ...(['', 'comma', 'dot'] as const).map((value) =>
        h('option', { value, selected: value === decimal }, t(`import.decimal.${value || 'evident'}`)),
      ),
    );
    const excelDays = this.excelDays.value;
    fill(
      this.excelDays,
      ...(['', 'kept', 'swapped'] as const).map((value) =>
        h('option', { value, selected: value === excelDays }, t(`import.excelDays.${value || 'asked'}`)),
      ),
    );
    const unit = this.unit.value;
    fill(
      this.unit,
      ...(['', 'dm', 'cm', 'mm'] as const).map((value) =>
        h('option', { value, selected: value === unit }, value || 'm'),
      ),
    );
    const field = (name: string, input: HTMLElement): HTMLElement =>
      h('label', { class: 'field' }, h('span', {}, name), input);
    const check = (name: string, input: HTMLElement): HTMLElement => h('label', { class: 'check' }, input, name);
    return [
      field(t('import.layer'), this.layer),
      h(
        'p',
        { class: 'templates' },
        h('span', { class: 'quiet' }, t('import.template')),
        ...(['xlsx', 'csv'] as const).map((ending) =>
          h(
            'button',
            { type: 'button', class: 'chip small', onclick: () => void this.saveTemplate(ending) },
            ending.toUpperCase(),
          ),
        ),
      ),
      h(
        'details',
        { class: 'fold' },
        h('summary', {}, t('import.options')),
        check(t('import.acceptValid'), this.acceptValid),
        check(t('import.repair'), this.repair),
        check(t('import.sameLand'), this.sameLand),
        check(t('import.noHeadings'), this.noHeadings),
        check(t('import.skipHidden'), this.skipHidden),
        field(t('import.crs'), this.crs),
        field(t('import.commune'), this.commune),
        field(t('import.zone'), this.zone),
        field(t('import.phase'), this.phase),
        field(t('import.decimal'), this.decimal),
        field(t('import.excelDays'), this.excelDays),
        field(t('import.map'), this.map),
        field(t('import.sourceLayer'), this.sourceLayer),
        field(t('import.labelLayer'), this.labelLayer),
        field(t('import.sheet'), this.sheet),
        field(t('import.unit'), this.unit),
        check(t('import.polygonize'), this.polygonize),
      ),
    ];
  }

  private async saveTemplate(ending: 'xlsx' | 'csv'): Promise<void> {
    const layer = this.layer.value;
    saveBlob(`${layer}.${ending}`, await api.template(layer, ending, lang()));
  }

  /** As the address has them; a name may stand several times. */
  said(dryRun: boolean): (readonly [string, string])[] {
    const texts = [
      this.crs,
      this.commune,
      this.zone,
      this.phase,
      this.decimal,
      this.excelDays,
      this.sourceLayer,
      this.labelLayer,
      this.sheet,
      this.unit,
    ];
    const flags = [this.polygonize, this.acceptValid, this.repair, this.sameLand, this.noHeadings, this.skipHidden];
    return [
      ['layer', this.layer.value] as const,
      ...texts.map(({ name, value }) => [name, value.trim()] as const),
      ...headingsSaid(this.map.value).map((one) => ['map', one] as const),
      ...flags.map(({ name, checked }) => [name, checked ? 'true' : ''] as const),
      ['dry_run', dryRun ? 'true' : ''] as const,
    ].filter(([, value]) => value !== '');
  }
}

/** Each line that says something, without the spaces that people put around '='. A heading may have a '=' itself. */
export const headingsSaid = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim().replace(/\s*=\s*([^=]*)$/, '=$1'))
    .filter((line) => line !== '');

const text = (name: string, placeholder = ''): HTMLInputElement => h('input', { type: 'text', name, placeholder });
const flag = (name: string): HTMLInputElement => h('input', { type: 'checkbox', name });
