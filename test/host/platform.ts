/** What the stand-in says of the machine it runs on. A page or test sets the flags before the app starts. */
import type * as O from 'obsidian';

/** A desktop app on Linux until somebody says otherwise. */
export const Platform: typeof O.Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

/** Sets the flags of a phone (or of the desktop again) and the class that themes look for. */
export function setMobile(isMobile: boolean): void {
  Object.assign(Platform, {
    isDesktop: !isMobile,
    isDesktopApp: !isMobile,
    isLinux: !isMobile,
    isMobile,
    isMobileApp: isMobile,
    isAndroidApp: isMobile,
    isPhone: isMobile,
  });
  document.body.classList.toggle('is-mobile', isMobile);
}
