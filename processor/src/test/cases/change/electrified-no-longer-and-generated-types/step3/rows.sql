UPDATE task SET kind = 'Task', state = 'OPEN';
