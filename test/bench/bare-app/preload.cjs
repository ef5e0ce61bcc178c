const { contextBridge, ipcRenderer } = require("electron");

contextBridge.exposeInMainWorld("bare", {
  echo: (input) => ipcRenderer.invoke("echo", input),
  commit: (input) => ipcRenderer.invoke("commit", input),
});
