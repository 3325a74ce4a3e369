/** moment's languages have no types of their own: importing one is all there is to it. */
declare module 'moment/locale/*';
