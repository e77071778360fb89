/** Starts the server from one jar: checks the settings first, keeps everything the server unpacks inside the data folder. */
package bzh.rouedad.launch;
