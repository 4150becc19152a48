/** Runs in the head before anything is painted: the reader's own choice of theme, if there is one. */
export const themeScript = `try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
