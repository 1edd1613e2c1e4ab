import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";

/** The least a bot can be: botbuilder on restify, answering every message with the same words. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (req, res) => {
  await adapter.process(req as Parameters<typeof adapter.process>[0], res, async (context) => {
    if (context.activity.type === "message") await context.sendActivity("Hello");
  });
});
server.get("/healthz", (_req, res, next) => {
  res.send(200);
  next();
});
server.listen(Number(process.env["PORT"]), "127.0.0.1");
