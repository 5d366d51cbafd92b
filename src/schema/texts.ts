export const ID = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** 全国地方公共団体コード, with its check digit. */
export const MUNICIPALITY = /^[0-9]{6}$/;

export const FILLED = /\S/;

/** http(s), mailto, tel, or a place beside the file: nothing that has a colon before its first / ? or #. */
export const ADDRESS =
  /^\s*(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/\S|mailto:\S|tel:\S|(?!www\.)(?:[^:/?#\s][^:/?#]*$|[^:/?#\s]*[/?#]))/;
