from email.MIMEText import MIMEText
from email.mime.multipart import MIMEMultipart
import email, email.utils
m = MIMEText('body text'); m['Subject'] = 'Alarm'; m['From'] = 'a@example.com'; m['To'] = 'b@example.com'
print m.as_string()
back = email.message_from_string(m.as_string()); print back['subject'], back.get_payload(), back.keys(), back.get_content_type(), back.is_multipart(), 'To' in back
mm = MIMEMultipart(); mm['Subject'] = 'x'; mm.attach(m); print mm.is_multipart(), len(mm.get_payload()), mm.get_content_type()
print email.utils.parseaddr('Bob <b@example.com>'), email.utils.formataddr(('Bob', 'b@example.com'))
