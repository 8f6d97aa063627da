import {describe, expect, it} from 'vitest';
import {wordpress} from './site.js';

const site = wordpress();
const address = '/wp-admin/options-general.php?page=massage-elements';
const stored = () => site.php(`return get_option( 'massage_elements' );`) as Record<string, string>;

describe('the settings', () => {
  it('are saved, shown again, and stand on the page', async () => {
    const page = await site.open(address, 'admin');
    await page.getByRole('textbox', {name: 'Name'}).fill('Riverbend <b>Massage</b> & "Care"');
    await page.getByRole('textbox', {name: 'Phone'}).fill('780 555 0100');
    await page.getByRole('textbox', {name: 'Booking link'}).fill('https://clinic.example/book?a=1&b=2');
    await page.getByRole('combobox', {name: 'Country'}).selectOption({label: 'Canada'});
    await page.getByRole('radio', {name: 'Own colour'}).check();
    await page.locator('input[type="color"]').fill('#a0472a');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.locator('#setting-error-settings_updated').waitFor();
    expect(stored()).toEqual({
      clinicName: 'Riverbend Massage & "Care"',
      phone: '780 555 0100',
      bookingHref: 'https://clinic.example/book?a=1&b=2',
      country: 'CA',
      emergencyNumber: '',
      language: '',
      accent: 'own',
      accentColor: '#a0472a',
    });
    expect(await page.getByRole('textbox', {name: 'Name'}).inputValue()).toBe('Riverbend Massage & "Care"');
    expect(await page.getByRole('textbox', {name: 'Booking link'}).inputValue()).toBe('https://clinic.example/book?a=1&b=2');

    const visitor = await site.open(site.publish('[aftercare_card]'));
    const card = visitor.locator('aftercare-card');
    await card.getByRole('link', {name: '780 555 0100'}).first().waitFor();
    await card.getByRole('link', {name: '911'}).first().waitFor();
    expect(await card.evaluate((element) => getComputedStyle(element).getPropertyValue('--massage-accent-color'))).toBe('rgb(160, 71, 42)');
    expect(JSON.parse((await visitor.locator('#massage-elements-profile').textContent())!)).toEqual({
      clinicName: 'Riverbend Massage & "Care"',
      phone: '780 555 0100',
      bookingHref: 'https://clinic.example/book?a=1&b=2',
      country: 'CA',
    });
    await page.close();
    await visitor.close();
  });

  it('refuse what cannot be, say so, and keep what was', async () => {
    site.php(`update_option( 'massage_elements', array( 'bookingHref' => '/book', 'emergencyNumber' => '911' ) ); return true;`);
    const page = await site.open(address, 'admin');
    await page.getByRole('textbox', {name: 'Booking link'}).fill('javascript:alert(1)');
    await page.getByRole('textbox', {name: 'Emergency number'}).fill('the police');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.getByText('The booking link was not saved.').waitFor();
    await page.getByText('The emergency number was not saved.').waitFor();
    expect(stored()).toMatchObject({bookingHref: '/book', emergencyNumber: '911'});
    await page.close();
  });

  it('cannot be broken out of, even by what another plugin stored', async () => {
    site.php(
      `remove_all_filters( 'sanitize_option_massage_elements' ); update_option( 'massage_elements', array( 'clinicName' => '</script><script>hacked=1</script>', 'phone' => '<img src=x onerror=hacked=1>', 'country' => array(), 'accent' => 'own', 'accentColor' => 'red;}</style><script>hacked=1</script>', 'extra' => 'x' ) ); return true;`,
    );
    for (const path of [site.publish('[aftercare_card]'), address]) {
      const page = await site.open(path, path === address ? 'admin' : undefined);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      await page.close();
    }
    site.php(`delete_option( 'massage_elements' ); return true;`);
  });

  it.each(['editor', 'author', 'subscriber'] as const)('are closed to %s', async (who) => {
    const page = await site.open(address, who);
    await page.getByText('Sorry, you are not allowed to access this page.').waitFor();
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'massage_elements',
        action: 'update',
        'massage_elements[phone]': '666',
        _wpnonce: 'x',
      });
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    expect(status).toBe(403);
    expect(stored()).toBe(false);
    await page.close();
  });

  it('need the nonce even from an administrator', async () => {
    const page = await site.open('/wp-admin/profile.php', 'admin');
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'massage_elements',
        action: 'update',
        'massage_elements[phone]': '666',
        _wpnonce: 'x',
      });
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    expect(status).toBe(403);
    expect(stored()).toBe(false);
    await page.close();
  });
});

describe('all this', () => {
  it('asked no other host, and left nothing in the debug log', () => {
    expect(site.complaints.filter((line) => line.startsWith('asked'))).toEqual([]);
    expect(site.log()).toEqual([]);
  });
});
