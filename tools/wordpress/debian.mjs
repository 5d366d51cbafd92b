import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts WordPress. */
export const debianWordPress = '/usr/share/wordpress';

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Debian's packages that the test of the plugin needs and this machine does not have. */
export function missingPackages() {
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '';
  const needs = {
    'php-cli': runs('php', '-v'),
    'php-mysql': modules.includes('mysqli'),
    'php-xml': modules.includes('xmlreader'),
    'php-mbstring': modules.includes('mbstring'),
    'php-gd': modules.includes('gd'),
    'mariadb-server': runs('mariadbd', '--version') && runs('mariadb', '--version'),
    wordpress: existsSync(`${debianWordPress}/wp-load.php`),
    'wordpress-theme-twentytwentyone': existsSync(`${debianWordPress}/wp-content/themes/twentytwentyone`),
    'wordpress-theme-twentytwentythree': existsSync(`${debianWordPress}/wp-content/themes/twentytwentythree`),
  };
  return Object.keys(needs).filter((name) => !needs[name]);
}
